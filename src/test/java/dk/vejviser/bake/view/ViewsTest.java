package dk.vejviser.bake.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.help.DeadlineRow;
import dk.vejviser.bake.view.help.HelpView;
import dk.vejviser.bake.view.journey.QuestionView;
import dk.vejviser.bake.view.overview.AudienceView;
import dk.vejviser.bake.view.overview.FactsView;
import dk.vejviser.bake.view.overview.LettersView;
import dk.vejviser.bake.view.page.GuideView;
import dk.vejviser.fact.Certainty;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsTest {
  private static final Site SITE = ExampleSite.site();
  private static final List<PagePlan> PLANS = Views.of(SITE);

  @Test
  void everyContentPageIsPlannedOnce() {
    List<PageId> planned = PLANS.stream().flatMap(plan -> plan.page().stream()).sorted().toList();
    assertEquals(List.copyOf(SITE.pages().keySet()), planned);
  }

  @Test
  void noTwoPagesShareAnAddress() {
    assertEquals(
        PLANS.size(), new HashSet<>(PLANS.stream().map(PagePlan::address).toList()).size());
  }

  @Test
  void plansAreSortedByAddress() {
    List<String> addresses = PLANS.stream().map(PagePlan::address).toList();
    assertEquals(addresses.stream().sorted().toList(), addresses);
  }

  @Test
  void theIncidentJourneyBeginsWithItsFirstQuestion() {
    assertEquals("step", plan("/nu/").kind());
    assertEquals("question", plan("/nu/spoergsmaal/breder-det-sig/").template());
  }

  @Test
  void aTallyIsOnePageAndItsReceipt() {
    assertEquals(
        List.of("/forloeb/pligter/", "/forloeb/pligter/kvittering/"),
        PLANS.stream().map(PagePlan::address).filter(a -> a.contains("pligter")).toList());
  }

  @Test
  void aGuideOfAStepIsPlannedAgainBelowTheStepButNotListed() {
    List<PagePlan> again =
        PLANS.stream()
            .filter(plan -> plan.kind().equals("guide") && !plan.address().startsWith("/guider/"))
            .toList();
    assertEquals(
        List.of(
            "/forloeb/de-foerste-10-timer/kopi/backup-der-virker/",
            "/forloeb/de-foerste-10-timer/proev/oev-gendannelse/"),
        again.stream().map(PagePlan::address).toList());
    assertFalse(again.get(0).listed());
    GuideView view = (GuideView) again.get(0).view().get();
    assertEquals("https://vejviser.example/guider/backup-der-virker/", view.frame().canonical());
    assertEquals("Trin 1 af 2", view.leg().orElseThrow().progress());
  }

  @Test
  void onlyTopicsAndAudiencesWithPagesHaveOverviews() {
    assertTrue(PLANS.stream().anyMatch(plan -> plan.address().equals("/for/ejer/")));
    assertFalse(PLANS.stream().anyMatch(plan -> plan.address().equals("/for/bogholder/")));
  }

  @Test
  void anAudienceBeginsWithWhatHelpsMostAndFindsTheRestByTopic() {
    AudienceView view = (AudienceView) plan("/for/ejer/").view().get();
    assertEquals(
        List.of("De første 10 timer", "Tjek jer selv", "Få en backup, der virker"),
        titles(view.first()));
    assertEquals(
        List.of(
            "Backup: Øv gendannelse på 30 minutter, Tømreren og tilbuddene,"
                + " Tjek nummeret på jeres nødkort, Prøv en gratis selvtest",
            "Koder og login: To-trins-login på mail",
            "Andet: Har I pligt til at sige det?, Vi er ramt, En leverandør er ramt,"
                + " Ransomware i gang, Hændelseslog, Århus, Backup, Om portalen"),
        view.rest().stream()
            .map(group -> group.title() + ": " + String.join(", ", titles(group.cards())))
            .toList());
  }

  private static List<String> titles(List<Card> cards) {
    return cards.stream().map(Card::title).toList();
  }

  @Test
  void aSiteWithOnePageHasNoOverviewOfWhatItLacks() {
    Site small =
        ExampleSite.site(
            ExampleSite.DATE, List.of(ExamplePages.guide("a", "A", ExampleSite.LOGIN)));
    assertEquals(
        List.of(
            "/",
            "/404.html",
            "/a-aa/",
            "/effekt/",
            "/emner/",
            "/emner/login/",
            "/for/",
            "/for/ejer/",
            "/guider/",
            "/guider/a/",
            "/kilder/",
            "/nyt/",
            "/soeg/"),
        Views.of(small).stream().map(PagePlan::address).toList());
  }

  @Test
  void answersThatMayLeadToAcuteHelpComeFirst() {
    QuestionView view = (QuestionView) plan("/nu/").view().get();
    assertEquals(
        List.of("Filerne kan ikke åbnes", "Penge er væk"),
        view.groups().get(0).answers().stream().map(QuestionView.AnswerLink::text).toList());
    assertEquals("Det ved vi ikke", last(view.groups().get(1).answers()).text());
  }

  @Test
  void anUnsureAnswerSaysWhereItLeads() {
    QuestionView view = (QuestionView) plan("/nu/").view().get();
    assertEquals(
        "Det er et godt svar. I kommer til: En leverandør er ramt",
        last(view.groups().get(1).answers()).note());
  }

  @Test
  void aDeadlineIsASumToDoByHand() {
    HelpView view = (HelpView) plan("/nu/ransomware-i-gang/").view().get();
    assertEquals(
        "Læg 72 timer til klokkeslættet, da I opdagede det:", view.deadlines().get(0).sum());
  }

  @Test
  void theClockAsksOnceForEachEventThatDeadlinesCountFrom() {
    HelpView view = (HelpView) plan("/nu/ransomware-i-gang/").view().get();
    assertEquals(
        List.of(new DeadlineRow.Asked("kendskab", "Hvornår opdagede I det?")), view.asked());
    assertEquals("PT259200S", view.deadlines().get(0).amounts());
  }

  @Test
  void whatWeHaveSecondHandIsHedged() {
    HelpView view = (HelpView) plan("/nu/ransomware-i-gang/").view().get();
    assertEquals(
        "Vi har det kun på anden hånd. Tjek hos business.dk, august 2018, før I retter jer efter"
            + " det.",
        last(view.call()).hedge());
  }

  @Test
  void lettersFollowTheDanishAlphabet() {
    LettersView view = (LettersView) plan("/a-aa/").view().get();
    List<String> letters = view.letters().stream().map(LettersView.Letter::letter).toList();
    assertEquals(List.of("Ø", "Å"), letters.subList(letters.size() - 2, letters.size()));
  }

  @Test
  void everyComponentHasStylesOfItsNameOrNone() throws Exception {
    Set<String> components = names(Path.of("templates/component"), ".peb");
    Set<String> styles = names(Path.of("assets/css/component"), ".css");
    styles.removeAll(components);
    assertEquals(Set.of(), styles);
  }

  @Test
  void everyStylesheetIsImportedOnce() throws Exception {
    StringBuilder imports = new StringBuilder();
    for (String sheet : names(Path.of("assets/css"), ".css")) {
      imports.append(Files.readString(Path.of("assets/css", sheet + ".css")));
    }
    for (String name : names(Path.of("assets/css/component"), ".css")) {
      assertEquals(
          2, imports.toString().split("\"component/" + name + "\\.css\"", -1).length, name);
    }
  }

  private static Set<String> names(Path folder, String ending) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.replace(ending, ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void factsNotConfirmedTwiceAreToBeLookedUp() {
    FactsView view = (FactsView) plan("/kilder/").view().get();
    List<FactsView.Row> rows =
        view.registers().stream().flatMap(register -> register.rows().stream()).toList();
    assertEquals(view.count(), rows.size());
    assertEquals(
        rows.stream().filter(row -> row.fact().certainty() != Certainty.A).toList(),
        view.toLookUp());
    assertTrue(view.toLookUp().size() > 0 && view.toLookUp().size() < view.count());
  }

  private static PagePlan plan(String address) {
    return PLANS.stream().filter(plan -> plan.address().equals(address)).findFirst().orElseThrow();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
