package dk.vejviser.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The terminal's own words, Danish or English. */
record Words(Locale locale, ResourceBundle bundle) {
  private static final Locale DANISH = Locale.forLanguageTag("da-DK");

  static Words in(String language) {
    boolean english = language.equals("en");
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "dk.vejviser.cli.messages",
            english ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Words(english ? Locale.ENGLISH : DANISH, bundle);
  }

  String say(String key, Object... args) {
    return new MessageFormat(bundle.getString(key), locale).format(args);
  }
}
