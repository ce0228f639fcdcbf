package dk.vejviser.bake.view;

import static dk.vejviser.bake.view.ExampleParts.head;
import static dk.vejviser.bake.view.ExampleParts.inline;
import static dk.vejviser.bake.view.ExampleParts.linear;
import static dk.vejviser.bake.view.ExampleParts.p;
import static dk.vejviser.bake.view.ExampleParts.section;
import static dk.vejviser.bake.view.ExampleParts.step;
import static dk.vejviser.bake.view.ExampleParts.to;
import static dk.vejviser.bake.view.ExampleParts.toHelp;
import static dk.vejviser.bake.view.ExampleParts.toStep;
import static dk.vejviser.bake.view.ExampleRegisters.hotline;
import static dk.vejviser.bake.view.ExampleRegisters.keys;
import static dk.vejviser.bake.view.ExampleRegisters.police;
import static dk.vejviser.bake.view.ExampleRegisters.seventyTwo;
import static dk.vejviser.bake.view.ExampleRegisters.supplier;
import static dk.vejviser.bake.view.ExampleSite.BACKUP;
import static dk.vejviser.bake.view.ExampleSite.DATE;
import static dk.vejviser.bake.view.ExampleSite.LOGIN;
import static dk.vejviser.bake.view.ExampleSite.PLACE;

import dk.vejviser.model.Action;
import dk.vejviser.model.Alert;
import dk.vejviser.model.Body;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Check;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Offer;
import dk.vejviser.model.Page;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Sheet;
import dk.vejviser.model.Source;
import dk.vejviser.model.Step;
import dk.vejviser.model.Term;
import dk.vejviser.model.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of the example site: one of every kind. */
public final class ExamplePages {
  private ExamplePages() {}

  public static Guide guide(String id, String title, Topic... topics) {
    return guide(
        id,
        title,
        List.of(
            to(Kind.GUIDE, "oev-gendannelse", "Øv gendannelse"),
            to(Kind.HELP, "ransomware-i-gang", "Ransomware i gang")),
        topics);
  }

  public static Guide guide(String id, String title, List<Next> next, Topic... topics) {
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
        next,
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

  public static List<Page> pages() {
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
