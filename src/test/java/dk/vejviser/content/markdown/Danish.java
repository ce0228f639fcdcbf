package dk.vejviser.content.markdown;

import dk.vejviser.content.LanguageReader;
import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Figure;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Effect;
import dk.vejviser.model.IncidentWords;
import dk.vejviser.model.Language;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Registers;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small Danish site for tests: its language, addresses and a few facts. */
public final class Danish {
  public static final Language LANGUAGE = LanguageReader.read("da");
  public static final Addresses ADDRESSES =
      new Addresses("/", LANGUAGE, "vi-er-ramt", Optional.empty());

  private static final Place REGISTER = Place.of("content/data/contacts.yaml");

  public static final Registers REGISTERS =
      new Registers(
          Map.of(
              "hotline", contact("hotline", "Hotlinen", "33 37 00 37", null, null),
              "politi", contact("politi", "politiet", "114", null, null),
              "tilsyn", contact("tilsyn", "Tilsynet", null, "https://tilsyn.dk/?a=1&b=2", null),
              "post", contact("post", "posten", null, null, "a@b.dk"),
              "bank", contact("bank", "jeres bank", null, null, null)),
          Map.of(
              "gdpr", deadline("gdpr", "uden at vente", Duration.ofHours(72)),
              "rapport", deadline("rapport", "senest en måned efter", Period.ofMonths(1)),
              "uger", deadline("uger", "om lidt", Period.ofDays(14)),
              "straks", deadline("straks", "med det samme", null)),
          Map.of(
              "planer",
              new Figure(
                  "planer",
                  "43 procent har en plan",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Certainty.C,
                  REGISTER)),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          IncidentWords.NONE,
          Effect.NONE);

  private Danish() {}

  /** What a page's body stands in. */
  public static Surroundings around(PageId page) {
    return new Surroundings(page, ADDRESSES, REGISTERS);
  }

  /** Findings as {@code line:column+length rule [arguments] ~suggestion}. */
  public static List<String> lines(Findings findings) {
    return findings.sorted().stream().map(Danish::line).toList();
  }

  private static String line(Finding finding) {
    Place place = finding.place();
    return place.line()
        + ":"
        + place.column()
        + "+"
        + place.length()
        + " "
        + finding.rule().key()
        + " "
        + finding.args()
        + finding.suggestion().map(word -> " ~" + word).orElse("");
  }

  private static Contact contact(String id, String name, String phone, String url, String email) {
    return new Contact(
        id,
        name + " i Danmark",
        name,
        Optional.ofNullable(phone),
        Optional.ofNullable(url),
        Optional.ofNullable(email),
        Contact.Channel.HUMAN,
        id.equals("bank"),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Certainty.A,
        REGISTER);
  }

  private static Deadline deadline(String id, String when, TemporalAmount within) {
    return new Deadline(
        id,
        id,
        "alle",
        when,
        Optional.empty(),
        Optional.ofNullable(within),
        "kendskab",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Certainty.A,
        REGISTER);
  }
}
