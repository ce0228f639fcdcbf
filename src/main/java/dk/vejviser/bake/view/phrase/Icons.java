package dk.vejviser.bake.view.phrase;

import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Topic;
import java.util.List;
import java.util.Map;

/** Which symbol of {@code icons.svg} stands for what; ids without one get their kind's. */
public final class Icons {
  private static final Map<String, String> INCIDENTS =
      Map.ofEntries(
          Map.entry("filer-krypteret", "lock"),
          Map.entry("konto-overtaget", "mail"),
          Map.entry("penge-overfoert", "bank"),
          Map.entry("mitid-misbrug", "key"),
          Map.entry("data-laekket", "people"),
          Map.entry("enhed-mistet", "mobile"),
          Map.entry("website-nede", "globe"),
          Map.entry("fjernstyring", "remote"),
          Map.entry("afpresning", "threat"),
          Map.entry("leverandoer-ramt", "chain"));

  private static final Map<String, String> TOPICS =
      Map.ofEntries(
          Map.entry("login", "key"),
          Map.entry("backup", "copies"),
          Map.entry("opdatering", "renew"),
          Map.entry("mail-phishing", "mail"),
          Map.entry("betalingssvindel", "bank"),
          Map.entry("mobil-hjemmearbejde", "mobile"),
          Map.entry("netvaerk", "offline"),
          Map.entry("hjemmeside-webshop", "globe"),
          Map.entry("leverandoerer", "chain"),
          Map.entry("persondata", "person"),
          Map.entry("ledelse", "calendar"),
          Map.entry("beredskab", "shield"),
          Map.entry("iot-produktion", "screen"));

  private Icons() {}

  public static String ofIncident(String incident) {
    return INCIDENTS.getOrDefault(incident, "ask");
  }

  public static String ofTopic(String topic) {
    return TOPICS.getOrDefault(topic, "file");
  }

  /** A guide or journey shows its first topic, everything else its kind. */
  public static String of(Page page) {
    List<Topic> topics = page.head().topics();
    Kind kind = page.id().kind();
    return (kind == Kind.GUIDE || kind == Kind.JOURNEY) && !topics.isEmpty()
        ? ofTopic(topics.get(0).id())
        : ofKind(kind);
  }

  public static String ofKind(Kind kind) {
    return switch (kind) {
      case GUIDE, PAGE, TERM -> "file";
      case CASE -> "people";
      case JOURNEY -> "path";
      case HELP -> "phone";
      case ALERT -> "urgent";
      case OFFER -> "chain";
      case SHEET -> "print";
      case CHECK -> "calm";
    };
  }
}
