package dk.vejviser.search;

import static dk.vejviser.search.SearchedPage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages a query finds, and which of them comes first. */
class RankingTest {
  @TempDir Path folder;

  @Test
  void aWordOnOOrAKeepsItsFormsAlthoughOeAndAeMayBeMeantAsOneLetter() throws IOException {
    try (BothSearches search =
        search(page("/konto/", "Konto", "Luk."), page("/firma/", "Firma", "Åbn."))) {
      assertEquals(List.of("/konto/"), search.ask("kontoen"));
      assertEquals(List.of("/konto/"), search.ask("kontoer"));
      assertEquals(List.of("/firma/"), search.ask("firmaet"));
    }
  }

  @Test
  void aeAndOeAndAaAreReadAsTheLettersThatAKeyboardLacks() throws IOException {
    try (BothSearches search =
        search(
            page("/a/", "Leverandører på Ærø", "Læs."),
            page("/b/", "Løn", "En leverandoer, skrevet forkert."),
            page("/c/", "Århus", "By."))) {
      assertEquals(List.of("/a/"), search.ask("leverandoerer paa aeroe"));
      assertEquals(List.of("/b/"), search.ask("loen"));
      assertEquals(List.of("/c/"), search.ask("aarhus"));
      assertEquals(List.of("/a/"), search.ask("\"leverandoerer paa aeroe\""));
    }
  }

  @Test
  void twoOAreNoOtherLetter() throws IOException {
    try (BothSearches search = search(page("/a/", "Facebook", "Side."), page("/b/", "Zø", "By."))) {
      assertEquals(List.of("/a/"), search.ask("facebo"));
      assertEquals(List.of("/a/"), search.ask("facebook"));
      assertEquals(List.of(), search.ask("zoo"));
    }
  }

  @Test
  void anAccentMakesNoOtherWord() throws IOException {
    try (BothSearches search =
        search(page("/a/", "Aktivér din idé", "Nu."), page("/b/", "En café", "By."))) {
      assertEquals(List.of("/a/"), search.ask("aktiver"));
      assertEquals(List.of("/a/"), search.ask("ide"));
      assertEquals(List.of("/b/"), search.ask("cafe"));
      assertEquals(List.of("/b/"), search.ask("caféen"));
    }
  }

  @Test
  void aNameThatBeginsWithAWordThatSaysNothingIsFoundWrittenApart() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Spær MitID", "Ring."),
      page("/b/", "Kort", "Vis et id."),
      page("/c/", "En iPhone er væk", "Ring."),
      page("/d/", "Se forløbet", "Alle løb."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/a/", "/b/"), search.ask("mit id"));
      assertEquals(List.of("/a/", "/b/"), search.ask("hvad er mit id"));
      assertEquals(List.of("/b/"), search.ask("dit id"));
      assertEquals(List.of("/c/"), search.ask("i phone"));
      assertEquals(List.of(), search.ask("\"mit id\""));
      // No name: only "løb" is asked, which a browser has at hand.
      assertEquals(List.of("/d/"), search.ask("for løb"));
      assertEquals(1, search.query("for løb", 1).hits().get(0).reasons().size());
    }
  }

  @Test
  void aWordIsJoinedWithAWordThatSaysNothingBehindIt() throws IOException {
    try (BothSearches search =
        search(page("/a/", "Hjemmefra", "Arbejd."), page("/b/", "Bolig", "Et hjemme."))) {
      assertEquals(List.of("/a/", "/b/"), search.ask("hjemme fra"));
    }
  }

  @Test
  void aWordInQuotesIsNotJoinedWithItsNeighbour() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Kodealarm", "En alarm og kode."),
      page("/b/", "Kode", "Her er kode og en alarm."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/a/", "/b/"), search.ask("kode alarm"));
      assertEquals(List.of("/b/", "/a/"), search.ask("kode \"alarm\""));
      assertEquals(List.of("/b/", "/a/"), search.ask("\"kode\" alarm"));
    }
  }

  @Test
  void twoAsAreOneLetterWherePartsMeetToo() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Dataansvarlig", "Om data, og hvem der er ansvarlig for kamera."),
      page("/b/", "Data", "Om data, ansvarlig og kamera."),
      page("/c/", "Ansvarlig", "Hvem er ansvarlig for data og adgang til kamera?"),
      page("/d/", "Århus", "By."),
    };
    try (BothSearches search = search(pages)) {
      for (String typed : List.of("dataansvarlig", "data ansvarlig", "dataansvarlige")) {
        assertEquals("/a/", search.ask(typed).get(0), typed);
      }
      assertTrue(search.ask("ansvarlig").contains("/a/"));
      assertEquals(List.of("/c/"), search.ask("kameraadgang"));
      assertEquals(List.of("/d/"), search.ask("aarhus"));
      Results slip = search.query("dataansvarlgi", 10);
      assertEquals("dataansvarlig", slip.suggestion().orElseThrow());
      assertEquals("/a/", slip.hits().get(0).url());
    }
  }

  @Test
  void whatStandsOnEveryPageOfALargeSiteIsFoundWhileItIsTyped() throws IOException {
    BakedPage[] pages =
        IntStream.range(1000, 2200)
            .mapToObj(i -> page("/" + i + "/", "Backup", "Gem den."))
            .toArray(BakedPage[]::new);
    try (BothSearches search = search(pages)) {
      for (String typed : List.of("backup", "backu", "gem back")) {
        Results results = search.query(typed, 10);
        assertEquals(1200, results.total(), typed);
        assertTrue(results.hits().stream().allMatch(hit -> hit.score() >= 1), typed);
      }
    }
  }

  @Test
  void aWordIsFoundWhileItsEndingIsTyped() throws IOException {
    try (BothSearches search =
        search(page("/a/", "Vigtige råd", "Læs."), page("/b/", "Tilladelser", "Læs."))) {
      for (String typed : List.of("vigti", "vigtig", "vigtige")) {
        assertEquals(List.of("/a/"), search.ask(typed));
      }
      for (String typed : List.of("tillade", "tilladel", "tilladels", "tilladelser")) {
        assertEquals(List.of("/b/"), search.ask(typed));
      }
    }
  }

  @Test
  void allWordsALittleAreMoreThanOneALot() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Router", "En router og en router mere. En kop."),
      page("/b/", "Kontor", "Her er en kop kaffe, der er en nøgle, og ude står en router."),
      page("/c/", "Kaffe", "Drik kaffe af en kop."),
      page("/d/", "Nøgle", "Læg den i en kop."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/b/", "/c/", "/a/", "/d/"), search.ask("router kop nøgle kaffe"));
    }
  }

  @Test
  void whereWordsStandTogetherComesBeforeWhereTheyStandApart() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Et", "Ring om alarmen. Sæt en kode. Åbn en dør."),
      page("/b/", "To", "Ring om døren. Sæt en alarm med kode. Åbn nu."),
      page("/c/", "Tre", "Ring om koden. Sæt en dør i. Åbn for alarmen."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/b/", "/a/", "/c/"), search.ask("alarm kode"));
      assertEquals(List.of("/a/", "/b/", "/c/"), search.ask("åbn dør"));
    }
  }

  @Test
  void whatAPageIsFoundByIsToldWordByWordAndThenTheNeighbours() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Alarm kode", "Ring."), page("/b/", "Kode", "En alarm."),
    };
    try (BothSearches search = search(pages)) {
      List<Results.Hit> hits = search.query("alarmen koder", 10).hits();
      assertEquals(
          List.of(
              "alarmen ITSELF [alarm]",
              "koder ITSELF [kod]",
              "alarmen koder NEIGHBOURS [alarm kod]"),
          told(hits.get(0)));
      assertEquals(List.of("alarmen ITSELF [alarm]", "koder ITSELF [kod]"), told(hits.get(1)));
    }
  }

  @Test
  void theNameOfAWordDoesNotCountAsWordsThatStandTogether() throws IOException {
    List<BakedPage.Part> parts =
        List.of(
            new BakedPage.Part("a", "Et kort", "Et kort, som er væk."),
            new BakedPage.Part("b", "Et byt", "Et byt, som er sket."));
    BakedPage[] pages = {
      page("/a/", "Et", "Her er en kop."),
      page("help", "/b/", "Kort ramt af byt", "Et kort eller måske et byt.", parts, true),
      page("term", "/c/", "Kort byt", "Nogen tager det.", true),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/b/", "/c/"), search.ask("kort byt"));
    }
  }

  @Test
  void twoWordsThatAreOneInTheTextStandTogether() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Et", "Her er en alarm. Der er en kode."),
      page("/b/", "To", "Her er en alarmkode."),
      page("/c/", "Tre", "Her er en alarm. Der er en kode."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/b/", "/a/", "/c/"), search.ask("alarm kode"));
    }
  }

  @Test
  void aCompoundThatNobodyWroteIsUnderstoodWithASlipInEitherPart() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Faktura", "Om svindel med en faktura."),
      page("/b/", "Svindel", "Om svindel i telefonen."),
      page("/c/", "Faktura", "Send en faktura."),
    };
    try (BothSearches search = search(pages)) {
      for (String typed :
          List.of(
              "fakturasvindel",
              "faktursvindel",
              "fakturasvinel",
              "fakturasvindle",
              "faktuarsvindel",
              "fakturassvindel")) {
        assertEquals(List.of("/a/"), search.ask(typed), typed);
      }
      for (String typed : List.of("faktursvinel", "fukturasvindle", "telefonkiosk")) {
        assertEquals(List.of(), search.ask(typed), typed);
      }
    }
  }

  @Test
  void aPartOfACompoundHasThreeLettersAtLeast() throws IOException {
    try (BothSearches search = search(page("/a/", "Kode", "Om kode og huse."))) {
      assertEquals(List.of("/a/"), search.ask("kodehus"));
      assertEquals(List.of("/a/"), search.ask("kodehhus"));
      assertEquals(List.of(), search.ask("kodehu"));
    }
  }

  @Test
  void aWordOfThreeLettersIsMeantByASlipAndAsHalfOfACompoundThatNobodyWrote() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Løn", "Om løn og en ny konto."),
      page("/b/", "Løst", "Om det løse og en konto."),
      page("/c/", "Konto", "Om en konto."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/a/"), search.ask("lønkonto"));
      assertEquals(List.of("/a/"), search.ask("kontoløn"));
      assertEquals(List.of("/a/"), search.ask("lønn"));
    }
  }

  private BothSearches search(BakedPage... pages) throws IOException {
    return BothSearches.of(Sites.of(), List.of(pages), folder);
  }

  private static List<String> told(Results.Hit hit) {
    return hit.reasons().stream()
        .map(reason -> reason.asked() + " " + reason.how() + " " + reason.terms())
        .toList();
  }
}
