package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Fact;
import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Offer;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Step;
import dk.vejviser.proof.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the portal that we ship claims of the world, and for whom it has something. */
class PortalFactsTest {
  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\((?:[^)]*/)?([^)/]+)\\)");
  private static final Registers REGISTERS = Portal.site().registers();

  /** Written again by hand: a register that is changed by mistake must be changed here too. */
  private static final Map<String, String> PHONES =
      Map.of(
          "cyberhotline", "33 37 00 37",
          "politi-114", "114",
          "politi-114-cyber", "114",
          "datatilsynet", "33 19 32 00",
          "mitid-support", "33 98 00 10");

  @Test
  void theNumbersAreThoseThatTheSourcesHave() {
    assertEquals(
        PHONES,
        REGISTERS.contacts().values().stream()
            .filter(contact -> contact.phone().isPresent())
            .collect(Collectors.toMap(Contact::id, contact -> contact.phone().orElseThrow())));
  }

  @Test
  void everyFactHasASourceADayAndADayToLookAgain() {
    for (Fact fact : REGISTERS.facts().toList()) {
      if (!(fact instanceof Contact contact && contact.own())) {
        assertTrue(fact.source().isPresent(), fact.id());
        assertTrue(fact.checked().isPresent(), fact.id());
        assertTrue(fact.expires().orElseThrow().isAfter(Portal.DAY), fact.id());
        assertTrue(fact.certainty() != Certainty.X, fact.id());
      }
    }
  }

  @Test
  void readersAreSentToSomebodyWhoKnowsWhereWeHaveATimeLimitSecondHand() {
    for (Deadline deadline : REGISTERS.deadlines().values()) {
      assertEquals(deadline.certainty() == Certainty.C, deadline.ask().isPresent(), deadline.id());
    }
  }

  @Test
  void everyOfferLooksAgainWithinHalfAYear() {
    for (Offer offer : Portal.site().all(Offer.class)) {
      assertTrue(!offer.head().expires().isAfter(Portal.DAY.plusDays(180)), offer.id().toString());
    }
  }

  @Test
  void ownersBookkeepersAndBoardsFindAPageOnEachOfTheirTopicsBeforeDuringAndAfter() {
    assertEquals(
        List.of(),
        Coverage.of(Portal.site()).holes().stream()
            .filter(hole -> Set.of("ejer", "bogholder", "ledelse").contains(hole.audience().id()))
            .toList());
  }

  @Test
  void everyGuideHelpPageAndJourneyIsAskedForInWordsOfTheirReaders() {
    Set<PageId> asked =
        REGISTERS.goldQueries().stream()
            .map(GoldQuery::page)
            .collect(Collectors.toCollection(HashSet::new));
    List<PageId> guides =
        Portal.site().all(Guide.class).stream()
            .map(Guide::id)
            .filter(id -> !asked.contains(id))
            .toList();
    assertEquals(List.of(new PageId(Kind.GUIDE, "aarshjul-digital-sikkerhed")), guides);
    assertTrue(
        Portal.site().all(Journey.class).stream().map(Journey::id).allMatch(asked::contains));
  }

  @Test
  void theTenGuidesThatMatterMostAndEachStepOfTheFirstTenHoursHaveADrawing() {
    assertTrue(
        Portal.site().all(Guide.class).stream()
                .filter(guide -> drawings(guide).findFirst().isPresent())
                .count()
            >= 10);
    Journey hours =
        Portal.site().all(Journey.class).stream()
            .filter(journey -> journey.id().id().equals("de-foerste-10-timer"))
            .findFirst()
            .orElseThrow();
    for (Step step : hours.steps()) {
      assertEquals(!step.receipt(), step.text().html().contains("<img"), step.id());
    }
  }

  @Test
  void theDrawingsOfTheCopyTheTwoPairsOfEyesAndThePlugAreShown() {
    Set<String> shown =
        Portal.site().stream().flatMap(PortalFactsTest::drawings).collect(Collectors.toSet());
    assertTrue(
        shown.containsAll(
            Set.of(
                "backup-tre-steder.svg",
                "betaling-med-fire-oejne.svg",
                "traek-netstikket-lad-stroemmen-vaere.svg")),
        shown.toString());
  }

  /** The names of the pictures in a page's file. */
  private static Stream<String> drawings(Page page) {
    try {
      return PICTURE
          .matcher(Files.readString(Path.of(page.head().file())))
          .results()
          .map(picture -> picture.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
