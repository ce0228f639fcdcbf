package dk.vejviser.content.schema;

import dk.vejviser.fact.Lost;
import dk.vejviser.model.Kind;
import dk.vejviser.text.Key;
import java.util.Arrays;

/** The entries of each register, and what site.yaml says. */
public final class RegisterSchemas {
  private static final Field ID = Field.of("id", Type.ID).needed().atMost(60);
  private static final Field NAME = Field.of("name", Type.TEXT).needed();
  private static final Field SOURCE = Field.of("source", Type.TEXT);
  private static final Field CHECKED = Field.of("checked", Type.DATE);
  private static final Field EXPIRES = Field.of("expires", Type.DATE);
  private static final Field CERTAINTY = Field.of("certainty", Type.TEXT).oneOf("A", "B", "C", "X");

  private static final Schema TOPIC =
      Schema.of("topics", ID, NAME, Field.of("ask", Type.TEXT).needed());
  private static final Schema AUDIENCE =
      Schema.of(
          "audiences",
          ID,
          NAME,
          Field.of("you", Type.TEXT).needed(),
          Field.of("topics", Type.TEXTS).idOf(Register.TOPICS));
  private static final Schema SIZE = Schema.of("sizes", ID, NAME);
  private static final Schema SECTOR = Schema.of("sectors", ID, NAME);

  /** A firm's own contacts have no source; {@code ContactReader} asks the others for one. */
  private static final Schema CONTACT =
      Schema.of(
          "contacts",
          ID,
          NAME,
          Field.of("short", Type.TEXT),
          Field.of("own", Type.FLAG),
          Field.of("kind", Type.TEXT).needed().oneOf("human", "form", "mail", "page"),
          Field.of("phone", Type.PHONE),
          Field.of("url", Type.WEB_ADDRESS),
          Field.of("email", Type.MAIL_ADDRESS),
          Field.of("can", Type.TEXTS),
          Field.of("cannot", Type.TEXTS),
          Field.of("needs", Type.TEXTS).oneOf(lost()),
          Field.of("open", Type.HOURS),
          SOURCE,
          CHECKED,
          EXPIRES,
          CERTAINTY);

  private static final Schema DEADLINE =
      Schema.of(
          "deadlines",
          ID,
          NAME,
          Field.of("who", Type.TEXT).needed(),
          Field.of("when", Type.TEXT).needed(),
          Field.of("unless", Type.TEXT),
          Field.of("within", Type.DURATION),
          Field.of("from", Type.TEXT).needed(),
          Field.of("channel", Type.TEXT).idOf(Register.CONTACTS),
          Field.of("ask", Type.TEXT),
          SOURCE.needed(),
          CHECKED.needed(),
          EXPIRES.needed(),
          CERTAINTY.needed());
  private static final Schema FIGURE =
      Schema.of(
          "facts",
          ID,
          Field.of("text", Type.TEXT).needed(),
          SOURCE.needed(),
          CHECKED.needed(),
          EXPIRES.needed(),
          CERTAINTY.needed());

  private static final Schema SITE =
      Schema.of(
          "site",
          NAME,
          Field.of("heading", Type.TEXT).needed(),
          Field.of("tagline", Type.TEXT).needed(),
          Field.group(
                  "owner",
                  Field.of("name", Type.TEXT).needed(),
                  Field.of("url", Type.WEB_ADDRESS),
                  Field.of("email", Type.MAIL_ADDRESS),
                  Field.of("placeholder", Type.FLAG))
              .needed(),
          Field.of("base", Type.SITE_ADDRESS).needed(),
          Field.of("language", Type.TEXT).needed().oneOf("da"),
          Field.of("incident", Type.TEXT).needed(),
          Field.of("core", Type.TEXTS),
          Field.of("front", Type.TEXTS),
          Field.of("offline", Type.FLAG),
          Field.of("paper", Type.FLAG),
          Field.of("extends", Type.TEXT),
          Field.of("logo", Type.DRAWING),
          Field.of("icon", Type.DRAWING),
          Field.of("shared", Type.SCREENSHOT),
          Field.group(
              "colours",
              Field.of("light", Type.COLOUR).needed(),
              Field.of("dark", Type.COLOUR).needed()),
          Field.group(
              "age",
              Arrays.stream(Kind.values())
                  .map(kind -> Field.of(kind.key(), Type.NUMBER))
                  .toArray(Field[]::new)),
          Field.group(
              "licence",
              Field.of("name", Type.TEXT).needed(),
              Field.of("url", Type.WEB_ADDRESS).needed()));

  private RegisterSchemas() {}

  public static Schema of(Register register) {
    return switch (register) {
      case TOPICS -> TOPIC;
      case AUDIENCES -> AUDIENCE;
      case SIZES -> SIZE;
      case SECTORS -> SECTOR;
      case CONTACTS -> CONTACT;
      case DEADLINES -> DEADLINE;
      case FIGURES -> FIGURE;
    };
  }

  /** What site.yaml may say. */
  public static Schema site() {
    return SITE;
  }

  static String[] lost() {
    return Arrays.stream(Lost.values()).map(Key::of).toArray(String[]::new);
  }
}
