package dk.vejviser.bake.view;

import static dk.vejviser.bake.view.ExampleSite.BACKUP;
import static dk.vejviser.bake.view.ExampleSite.BOOKKEEPER;
import static dk.vejviser.bake.view.ExampleSite.DATE;
import static dk.vejviser.bake.view.ExampleSite.LOGIN;
import static dk.vejviser.bake.view.ExampleSite.OWNER;
import static dk.vejviser.bake.view.ExampleSite.PLACE;

import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.model.Effect;
import dk.vejviser.model.IncidentWords;
import dk.vejviser.model.Registers;
import dk.vejviser.time.OpeningHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The registers of the example site. */
public final class ExampleRegisters {
  private ExampleRegisters() {}

  static Registers registers() {
    Map<String, Contact> contacts = new LinkedHashMap<>();
    List.of(supplier(), hotline(), police(), keys()).forEach(c -> contacts.put(c.id(), c));
    return new Registers(
        contacts,
        Map.of(seventyTwo().id(), seventyTwo()),
        Map.of(),
        Map.of(OWNER.id(), OWNER, BOOKKEEPER.id(), BOOKKEEPER),
        Map.of(),
        Map.of(),
        Map.of(BACKUP.id(), BACKUP, LOGIN.id(), LOGIN),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        IncidentWords.NONE,
        Effect.NONE);
  }

  static Contact supplier() {
    return new Contact(
        "egen-it-leverandoer",
        "jeres it-leverandør",
        "jeres it-leverandør",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Contact.Channel.HUMAN,
        true,
        List.of("tage maskiner af nettet"),
        List.of("tage imod en anmeldelse"),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Certainty.A,
        PLACE);
  }

  static Contact hotline() {
    return contact(
        "cyberhotline",
        "Cyberhotline for digital sikkerhed",
        "33 37 00 37",
        Optional.of(
            hours(
                new OpeningHours.Line("man-fre", "08-20"),
                new OpeningHours.Line("loer-soen", "10-16"),
                new OpeningHours.Line("helligdag", "10-16"))),
        Certainty.B);
  }

  static Contact police() {
    return contact("politi-114", "politiet på 114", "114", Optional.empty(), Certainty.B);
  }

  static Contact keys() {
    return new Contact(
        "nomoreransom",
        "No More Ransom",
        "No More Ransom",
        Optional.empty(),
        Optional.of("https://www.nomoreransom.org/"),
        Optional.empty(),
        Contact.Channel.PAGE,
        false,
        List.of("vise om der findes en gratis nøgle"),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.of("business.dk, august 2018"),
        Optional.of(DATE),
        Optional.of(DATE.plusDays(90)),
        Certainty.C,
        PLACE);
  }

  private static Contact contact(
      String id, String name, String phone, Optional<OpeningHours> open, Certainty certainty) {
    return new Contact(
        id,
        name,
        id.equals("cyberhotline") ? "Cyberhotline" : "politiet",
        Optional.of(phone),
        Optional.empty(),
        Optional.empty(),
        Contact.Channel.HUMAN,
        false,
        List.of("give råd til næste skridt", "sige hvem I skal kontakte"),
        List.of("stoppe et angreb", "tage imod en anmeldelse", "behandle jeres sag"),
        Set.of(),
        open,
        Optional.of("https://www.sikkerdigital.dk/cyberhotline"),
        Optional.of(DATE),
        Optional.of(DATE.plusDays(90)),
        certainty,
        PLACE);
  }

  public static OpeningHours hours(OpeningHours.Line... lines) {
    return new OpeningHours(
        Map.of(
            DayOfWeek.MONDAY,
            List.of(new OpeningHours.Span(LocalTime.of(8, 0), LocalTime.of(20, 0)))),
        Optional.empty(),
        List.of(lines));
  }

  static Deadline seventyTwo() {
    return new Deadline(
        "gdpr-72t",
        "Anmeld databrud til Datatilsynet",
        "dataansvarlige",
        "om muligt inden 72 timer, efter at I opdager det",
        Optional.of("det er usandsynligt, at nogen kan tage skade"),
        Optional.of(Duration.ofHours(72)),
        "kendskab",
        Optional.of("nomoreransom"),
        Optional.empty(),
        Optional.of("https://www.datatilsynet.dk/"),
        Optional.of(DATE),
        Optional.of(DATE.plusDays(90)),
        Certainty.A,
        PLACE);
  }
}
