package dk.vejviser.bake.view;

import dk.vejviser.model.Action;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Body;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Certainty;
import dk.vejviser.model.Check;
import dk.vejviser.model.Contact;
import dk.vejviser.model.Deadline;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Head;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Look;
import dk.vejviser.model.Next;
import dk.vejviser.model.Offer;
import dk.vejviser.model.OpeningHours;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Sheet;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.model.Source;
import dk.vejviser.model.Status;
import dk.vejviser.model.Step;
import dk.vejviser.model.Term;
import dk.vejviser.model.Topic;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** A small site with a page of every kind, made by hand. */
final class ExampleSite {
  static final LocalDate DATE = LocalDate.of(2026, 11, 23);
  static final Place PLACE = Place.of("content/x.md");
  static final Topic BACKUP = new Topic("backup", "Backup", "Kan vi få det hele igen?");
  static final Topic LOGIN = new Topic("login", "Koder og login", "Hvem kan komme ind?");
  static final Audience OWNER =
      new Audience("ejer", "Ejer", "Du ejer eller driver firmaet", List.of("backup"));
  static final Audience BOOKKEEPER =
      new Audience("bogholder", "Bogholder", "Du betaler regningerne", List.of());

  private ExampleSite() {}

  static Site site() {
    return site(DATE, pages());
  }

  static Site site(LocalDate date, List<Page> pages) {
    Language language = language();
    SiteInfo info =
        new SiteInfo(
            "Vejviser",
            "Digital sikkerhed for små firmaer.",
            new SiteInfo.Owner("[Udgiverens navn]", Optional.empty(), Optional.empty(), true),
            URI.create("https://vejviser.example/"),
            "da",
            "vi-er-ramt",
            List.of("backup-der-virker"),
            List.of("de-foerste-10-timer"),
            true,
            true,
            Look.SHIPPED,
            Map.of(),
            Optional.of(new SiteInfo.Licence("CC BY 4.0", "https://creativecommons.org/")),
            PLACE);
    Map<PageId, Page> byId = new TreeMap<>();
    pages.forEach(page -> byId.put(page.id(), page));
    return new Site(
        info,
        language,
        new Addresses("/", language, "vi-er-ramt"),
        registers(),
        date,
        byId,
        Map.of());
  }

  static Language language() {
    Properties words = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            ExampleSite.class.getResourceAsStream("/dk/vejviser/content/words_da.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.putAll(
        Map.of(
            "address.question", "spoergsmaal",
            "address.topics", "emner",
            "address.audiences", "for",
            "address.letters", "a-aa",
            "address.news", "nyt",
            "address.facts", "kilder",
            "address.effect", "effekt",
            "address.card", "noedkort",
            "address.search", "soeg"));
    Map<String, String> all = new TreeMap<>();
    words.forEach((key, value) -> all.put(key.toString(), value.toString()));
    Map<Kind, String> prefixes = new EnumMap<>(Kind.class);
    prefixes.putAll(
        Map.of(
            Kind.GUIDE, "guider",
            Kind.CASE, "cases",
            Kind.JOURNEY, "forloeb",
            Kind.HELP, "nu",
            Kind.ALERT, "varsler",
            Kind.OFFER, "tilbud",
            Kind.TERM, "ordbog",
            Kind.SHEET, "print",
            Kind.CHECK, "tjek",
            Kind.PAGE, ""));
    return new Language(
        "da",
        Locale.forLanguageTag("da-DK"),
        prefixes,
        Map.of(Role.NEXT, "Videre"),
        all,
        List.of());
  }

  private static Registers registers() {
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
        dk.vejviser.model.Effect.NONE);
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
        Optional.empty(),
        Optional.of("https://www.sikkerdigital.dk/cyberhotline"),
        Optional.of(DATE),
        Optional.of(DATE.plusDays(90)),
        certainty,
        PLACE);
  }

  static OpeningHours hours(OpeningHours.Line... lines) {
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

  static Head head(Kind kind, String id, String title, List<Topic> topics) {
    return new Head(
        new PageId(kind, id),
        title,
        "Kort om " + title + ".",
        DATE,
        List.of(OWNER),
        List.of(),
        List.of(),
        topics,
        List.of(),
        List.of(),
        "[Udgiverens navn]",
        DATE.plusDays(365),
        Status.PUBLISHED,
        Optional.empty(),
        "content/" + kind.folder() + "/" + id + ".md",
        PLACE);
  }

  static Prose p(String text) {
    return new Prose("<p>" + text + "</p>");
  }

  static Prose inline(String text) {
    return new Prose(text);
  }

  static Next to(Kind kind, String id, String text) {
    return new Next(new PageId(kind, id), text, PLACE);
  }

  static Section section(Role role, String title) {
    return new Section(
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), title, role, p("Ord om det."));
  }

  static Guide guide(String id, String title, Topic... topics) {
    return new Guide(
        head(Kind.GUIDE, id, title, List.of(topics)),
        Body.EMPTY,
        Guide.Difficulty.MEDIUM,
        p("I skal finde ud af, hvad I ikke kan undvære."),
        List.of(
            new Action(
                inline("Skriv de ti ting ned."),
                "ejer",
                15,
                inline("Listen hænger på væggen."),
                Optional.empty()),
            new Action(
                inline("Spørg, hvor kopien ligger."),
                "ejer",
                75,
                inline("I har svaret på skrift."),
                Optional.of(p("Hvor ligger vores backup?")))),
        Optional.of(p("Er den i orden?")),
        Optional.of(p("Vi har en backup.")),
        List.of(new Guide.Barrier(inline("Vi er for små."), p("Mange angreb vælger ikke."))),
        List.of(
            to(Kind.GUIDE, "oev-gendannelse", "Øv gendannelse"),
            to(Kind.HELP, "ransomware-i-gang", "Ransomware i gang")),
        List.of(new Source("Sikkerdigital.dk", "https://sikkerdigital.dk/", DATE)),
        List.of(
            section(Role.DO_NOW, "Gør det nu"),
            section(Role.FREE, "Hvorfor"),
            section(Role.ASK_SUPPLIER, "Spørg jeres it-leverandør"),
            section(Role.TELL_BOARD, "Sig det til ledelsen"),
            section(Role.BARRIERS, "Men ..."),
            section(Role.NEXT, "Videre"),
            section(Role.SOURCES, "Kilder")));
  }

  static Help help(String id, String title, Severity severity, String incident) {
    return new Help(
        head(Kind.HELP, id, title, List.of()),
        Body.EMPTY,
        severity,
        Optional.of(incident),
        Set.of(),
        Prose.NONE,
        List.of(inline("Træk netstikket på alle maskiner."), inline("Ring.")),
        List.of(inline("Sluk ikke maskinerne.")),
        List.of(supplier(), hotline(), police(), keys()),
        List.of(inline("Et billede af skærmen")),
        Optional.of(p("Vi er ramt.")),
        Optional.of(p("Ring til os.")),
        List.of(seventyTwo()),
        Optional.of(p("Skriv en liste.")),
        List.of(to(Kind.GUIDE, "backup-der-virker", "Få en backup, der virker")),
        List.of(),
        List.of(
            section(Role.FIRST_STEPS, "Gør nu"),
            section(Role.NEVER, "Gør ikke"),
            section(Role.CALL, "Ring til"),
            section(Role.EVIDENCE, "Gem spor"),
            section(Role.TELL_STAFF, "Sig til medarbejderne"),
            section(Role.TELL_CUSTOMERS, "Sig til kunderne"),
            section(Role.FREE, "Skal I betale?"),
            section(Role.NO_ANSWER, "Hvis ingen svarer"),
            section(Role.DEADLINES, "Frister"),
            section(Role.AFTERWARDS, "Bagefter")));
  }

  static Step.Answer toStep(String text, String step) {
    return new Step.Answer(text, Optional.of(step), Optional.empty(), false, PLACE);
  }

  static Step.Answer toHelp(String text, String help, boolean unsure) {
    return new Step.Answer(
        text, Optional.empty(), Optional.of(to(Kind.HELP, help, text)), unsure, PLACE);
  }

  static Step step(String id, String title, Step.Answer... answers) {
    return new Step(
        id,
        title,
        p("Vælg det, der ligner mest."),
        Optional.empty(),
        List.of(answers),
        List.of(),
        false,
        PLACE);
  }

  static Step linear(String id, String title, boolean receipt, Next... links) {
    return new Step(
        id,
        title,
        p("Brug guiden."),
        Optional.of(p("Træk netstikket.")),
        List.of(),
        List.of(links),
        receipt,
        PLACE);
  }

  static Journey incident() {
    return new Journey(
        head(Kind.JOURNEY, "vi-er-ramt", "Vi er ramt", List.of()),
        Body.EMPTY,
        Journey.Form.BRANCH,
        p("Træk vejret."),
        List.of(inline("Brug en telefon."), inline("Skriv klokkeslættet ned.")),
        List.of(
            step(
                "hvad-ser-i",
                "Hvad ser I lige nu?",
                toHelp("En leverandør er ramt", "leverandoer-ramt", false),
                toStep("Filerne kan ikke åbnes", "breder-det-sig"),
                toHelp("Penge er væk", "ransomware-i-gang", false),
                toHelp("En telefon er væk", "leverandoer-ramt", false),
                toHelp("Siden er nede", "leverandoer-ramt", false),
                toHelp("Det ved vi ikke", "leverandoer-ramt", true)),
            step(
                "breder-det-sig",
                "Breder det sig stadig?",
                toHelp("Ja", "ransomware-i-gang", false),
                toHelp("Det ved vi ikke", "ransomware-i-gang", true))));
  }

  static Journey tenHours() {
    return new Journey(
        head(Kind.JOURNEY, "de-foerste-10-timer", "De første 10 timer", List.of(BACKUP)),
        Body.EMPTY,
        Journey.Form.STEPS,
        p("Tag et trin om ugen."),
        List.of(),
        List.of(
            linear("kopi", "Få en kopi", false, to(Kind.GUIDE, "backup-der-virker", "Backup")),
            linear("proev", "Prøv kopien af", false, to(Kind.GUIDE, "oev-gendannelse", "Øv")),
            linear("kvittering", "I er i mål", true, to(Kind.CHECK, "tjek-jer-selv", "Tjek jer"))));
  }

  static Journey duties() {
    return new Journey(
        head(Kind.JOURNEY, "pligter", "Har I pligt til at sige det?", List.of()),
        Body.EMPTY,
        Journey.Form.TALLY,
        p("Svar på alle."),
        List.of(),
        List.of(
            step(
                "persondata",
                "Kan oplysninger om mennesker være ramt?",
                toHelp("Ja", "leverandoer-ramt", false),
                new Step.Answer("Nej", Optional.empty(), Optional.empty(), false, PLACE)),
            linear("kvittering", "Jeres liste", true)));
  }

  static List<Page> pages() {
    List<Source> sources = List.of(new Source("Kilde", "https://kilde.example/", DATE));
    List<Section> free = List.of(section(Role.FREE, "Et afsnit"));
    return List.of(
        guide("backup-der-virker", "Få en backup, der virker", BACKUP),
        guide("oev-gendannelse", "Øv gendannelse på 30 minutter", BACKUP),
        guide("to-trins-login", "To-trins-login på mail", LOGIN),
        new CaseStory(
            head(Kind.CASE, "toemreren", "Tømreren og tilbuddene", List.of(BACKUP)),
            Body.EMPTY,
            CaseStory.Told.COMPOSITE,
            Optional.of("filer-krypteret"),
            p("»Jeg troede, det var printeren.«"),
            List.of(new CaseStory.Moment(inline("Fredag."), inline("En mail kommer."))),
            Optional.of(p("Seks dage.")),
            Optional.of(p("Stikket.")),
            Optional.of(p("Ingen prøve.")),
            List.of(to(Kind.GUIDE, "backup-der-virker", "Få en backup, der virker")),
            sources,
            List.of(
                section(Role.TIMELINE, "Det skete"),
                section(Role.COST, "Det kostede"),
                section(Role.WORKED, "Det virkede"),
                section(Role.REGRET, "Det fortryder de"),
                section(Role.LEARN, "Lær af det"))),
        incident(),
        tenHours(),
        duties(),
        help("ransomware-i-gang", "Ransomware i gang", Severity.ACUTE, "filer-krypteret"),
        help("leverandoer-ramt", "En leverandør er ramt", Severity.URGENT, "leverandoer-ramt"),
        new Alert(
            head(Kind.ALERT, "tjek-nummeret", "Tjek nummeret på jeres nødkort", List.of(BACKUP)),
            Body.EMPTY,
            Severity.CALM,
            DATE,
            DATE.plusDays(30),
            p("Det rigtige nummer."),
            Optional.of(p("Alle.")),
            Optional.of(p("Ret det.")),
            sources,
            List.of(section(Role.CONCERNS, "Det gælder"), section(Role.DO_THIS, "Gør det her"))),
        new Offer(
            head(Kind.OFFER, "selvtest", "Prøv en gratis selvtest", List.of(BACKUP)),
            Body.EMPTY,
            "D-mærket",
            "https://d-maerket.dk/",
            Optional.of("gratis"),
            p("Vælg testen."),
            sources,
            free),
        new Term(
            head(Kind.TERM, "backup", "Backup", List.of()),
            Body.EMPTY,
            inline("En kopi af jeres filer."),
            Optional.of("kopi"),
            List.of("sikkerhedskopi")),
        new Term(
            head(Kind.TERM, "aarhus", "Århus", List.of()),
            Body.EMPTY,
            inline("En by."),
            Optional.empty(),
            List.of()),
        check(),
        new Sheet(
            head(Kind.SHEET, "haendelseslog", "Hændelseslog", List.of()),
            Body.EMPTY,
            Sheet.Format.A4,
            p("Skriv alt ned."),
            free),
        new PlainPage(
            head(Kind.PAGE, "om", "Om portalen", List.of()), Body.EMPTY, p("Om os."), free));
  }

  private static Check check() {
    Check.Question question =
        new Check.Question(
            "kopi",
            "Har I en kopi?",
            p("Tænk efter."),
            false,
            Optional.of(to(Kind.GUIDE, "backup-der-virker", "Få en backup, der virker")),
            List.of(
                new Check.Choice("Ja", 4, false, Optional.empty()),
                new Check.Choice("Nej", 0, false, Optional.empty())),
            PLACE);
    Check.Question risk =
        new Check.Question(
            "stilstand",
            "Hvad ville en uge koste?",
            Prose.NONE,
            true,
            Optional.empty(),
            List.of(new Check.Choice("Alt", 2, false, Optional.empty())),
            PLACE);
    return new Check(
        head(Kind.CHECK, "tjek-jer-selv", "Tjek jer selv", List.of(BACKUP)),
        Body.EMPTY,
        p("Svar, som det er i dag."),
        List.of(risk, question),
        new Check.Result(
            "resultat",
            "Jeres resultat",
            List.of(
                new Check.Band(0, 4, false, "Begynd", p("Tag én ting."), PLACE),
                new Check.Band(1, 2, true, "Sigt højt", p("Meget på spil."), PLACE))));
  }
}
