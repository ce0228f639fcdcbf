package dk.vejviser.cli.terminal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The terminal's own words, Danish or English. */
public record Words(Locale locale, ResourceBundle bundle) {
  private static final Locale DANISH = Locale.forLanguageTag("da-DK");

  public static Words in(String language) {
    boolean english = language.equals("en");
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "dk.vejviser.cli.messages",
            english ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Words(english ? Locale.ENGLISH : DANISH, bundle);
  }

  /** A sentence; what it names may come from a stranger, so it is made printable. */
  public String say(String key, Object... args) {
    Object[] named =
        Arrays.stream(args)
            .map(arg -> arg instanceof Number ? arg : Printable.of(String.valueOf(arg)))
            .toArray();
    return new MessageFormat(bundle.getString(key), locale).format(named);
  }
}
