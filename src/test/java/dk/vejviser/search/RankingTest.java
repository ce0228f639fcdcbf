package dk.vejviser.search;

import static dk.vejviser.search.SearchedPage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages a query finds, and which of them comes first. */
class RankingTest {
  @TempDir Path folder;

  @Test
  void aWordOnOOrAKeepsItsFormsAlthoughOeAndAeMayBeMeantAsOneLetter() throws IOException {
    try (SearchIndex index =
        index(page("/konto/", "Konto", "Luk."), page("/firma/", "Firma", "Åbn."))) {
      assertEquals(List.of("/konto/"), ask(index, "kontoen"));
      assertEquals(List.of("/konto/"), ask(index, "kontoer"));
      assertEquals(List.of("/firma/"), ask(index, "firmaet"));
    }
  }

  @Test
  void aeAndOeAndAaAreReadAsTheLettersThatAKeyboardLacks() throws IOException {
    try (SearchIndex index =
        index(
            page("/a/", "Leverandører på Ærø", "Læs."),
            page("/b/", "Løn", "En leverandoer, skrevet forkert."),
            page("/c/", "Århus", "By."))) {
      assertEquals(List.of("/a/"), ask(index, "leverandoerer paa aeroe"));
      assertEquals(List.of("/b/"), ask(index, "loen"));
      assertEquals(List.of("/c/"), ask(index, "aarhus"));
      assertEquals(List.of("/a/"), ask(index, "\"leverandoerer paa aeroe\""));
    }
  }

  @Test
  void twoOAreNoOtherLetter() throws IOException {
    try (SearchIndex index = index(page("/a/", "Facebook", "Side."), page("/b/", "Zø", "By."))) {
      assertEquals(List.of("/a/"), ask(index, "facebo"));
      assertEquals(List.of("/a/"), ask(index, "facebook"));
      assertEquals(List.of(), ask(index, "zoo"));
    }
  }

  @Test
  void anAccentMakesNoOtherWord() throws IOException {
    try (SearchIndex index =
        index(page("/a/", "Aktivér din idé", "Nu."), page("/b/", "En café", "By."))) {
      assertEquals(List.of("/a/"), ask(index, "aktiver"));
      assertEquals(List.of("/a/"), ask(index, "ide"));
      assertEquals(List.of("/b/"), ask(index, "cafe"));
      assertEquals(List.of("/b/"), ask(index, "caféen"));
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
    try (SearchIndex index = index(pages)) {
      assertEquals(List.of("/a/", "/b/"), ask(index, "mit id"));
      assertEquals(List.of("/a/", "/b/"), ask(index, "hvad er mit id"));
      assertEquals(List.of("/b/"), ask(index, "dit id"));
      assertEquals(List.of("/c/"), ask(index, "i phone"));
      assertEquals(List.of(), ask(index, "\"mit id\""));
      // No name: only "løb" is asked, which a browser has at hand.
      assertEquals(List.of("/d/"), ask(index, "for løb"));
      assertEquals(
          1, Searcher.of(index).query("for løb", Filters.NONE, 1).hits().get(0).reasons().size());
    }
  }

  @Test
  void aWordIsJoinedWithAWordThatSaysNothingBehindIt() throws IOException {
    try (SearchIndex index =
        index(page("/a/", "Hjemmefra", "Arbejd."), page("/b/", "Bolig", "Et hjemme."))) {
      assertEquals(List.of("/a/", "/b/"), ask(index, "hjemme fra"));
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
    try (SearchIndex index = index(pages)) {
      for (String typed : List.of("dataansvarlig", "data ansvarlig", "dataansvarlige")) {
        assertEquals("/a/", ask(index, typed).get(0), typed);
      }
      assertTrue(ask(index, "ansvarlig").contains("/a/"));
      assertEquals(List.of("/c/"), ask(index, "kameraadgang"));
      assertEquals(List.of("/d/"), ask(index, "aarhus"));
      Results slip = Searcher.of(index).query("dataansvarlgi", Filters.NONE, 10);
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
    try (SearchIndex index = index(pages)) {
      for (String typed : List.of("backup", "backu", "gem back")) {
        Results results = Searcher.of(index).query(typed, Filters.NONE, 10);
        assertEquals(1200, results.total(), typed);
        assertTrue(results.hits().stream().allMatch(hit -> hit.score() >= 1), typed);
      }
    }
  }

  @Test
  void aWordIsFoundWhileItsEndingIsTyped() throws IOException {
    try (SearchIndex index =
        index(page("/a/", "Vigtige råd", "Læs."), page("/b/", "Tilladelser", "Læs."))) {
      for (String typed : List.of("vigti", "vigtig", "vigtige")) {
        assertEquals(List.of("/a/"), ask(index, typed));
      }
      for (String typed : List.of("tillade", "tilladel", "tilladels", "tilladelser")) {
        assertEquals(List.of("/b/"), ask(index, typed));
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
    try (SearchIndex index = index(pages)) {
      assertEquals(List.of("/b/", "/c/", "/a/", "/d/"), ask(index, "router kop nøgle kaffe"));
    }
  }

  @Test
  void whereWordsStandTogetherComesBeforeWhereTheyStandApart() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Et", "Ring om alarmen. Sæt en kode. Åbn en dør."),
      page("/b/", "To", "Ring om døren. Sæt en alarm med kode. Åbn nu."),
      page("/c/", "Tre", "Ring om koden. Sæt en dør i. Åbn for alarmen."),
    };
    try (SearchIndex index = index(pages)) {
      assertEquals(List.of("/b/", "/a/", "/c/"), ask(index, "alarm kode"));
      assertEquals(List.of("/a/", "/b/", "/c/"), ask(index, "åbn dør"));
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
    try (SearchIndex index = index(pages)) {
      assertEquals(List.of("/b/", "/c/"), ask(index, "kort byt"));
    }
  }

  @Test
  void twoWordsThatAreOneInTheTextStandTogether() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Et", "Her er en alarm. Der er en kode."),
      page("/b/", "To", "Her er en alarmkode."),
      page("/c/", "Tre", "Her er en alarm. Der er en kode."),
    };
    try (SearchIndex index = index(pages)) {
      assertEquals(List.of("/b/", "/a/", "/c/"), ask(index, "alarm kode"));
    }
  }

  @Test
  void aPhraseIsFoundHoweverManyPagesHaveItsWordsApart() throws IOException {
    List<BakedPage> pages = new ArrayList<>();
    for (int i = 10; i < 80; i++) {
      pages.add(page("/kode-" + i + "/", "Kode til alarmen", "En kode og en kode, en alarm."));
    }
    String filling = "Her er meget andet at læse om huset og haven. ".repeat(9);
    for (String there : List.of("/p/", "/q/")) {
      pages.add(page(there, "Andet", filling + "Sæt alarm kode på. " + filling));
    }
    try (SearchIndex index = index(pages.toArray(BakedPage[]::new))) {
      assertEquals(List.of("/p/", "/q/"), ask(index, "\"alarm kode på\""));
      assertEquals(2, Searcher.of(index).query("\"alarm kode på\"", Filters.NONE, 10).total());
    }
  }

  @Test
  void ofAPhraseOnVeryManyPagesThereAreMoreThanAreShownAndAllOfThemForWhoeverGoesOn()
      throws IOException {
    BakedPage[] pages =
        IntStream.range(100, 200)
            .mapToObj(i -> page("/" + i + "/", "Alarm", "Sæt alarm kode på."))
            .toArray(BakedPage[]::new);
    try (SearchIndex index = index(pages)) {
      for (int limit : List.of(3, 10, 30, 60, 90, 100)) {
        Results results = Searcher.of(index).query("\"alarm kode\"", Filters.NONE, limit);
        assertEquals(limit, results.hits().size());
        assertTrue(results.total() > limit || results.total() == 100, limit + "");
      }
    }
  }

  @Test
  void aCompoundThatNobodyWroteIsUnderstoodWithASlipInEitherPart() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Faktura", "Om svindel med en faktura."),
      page("/b/", "Svindel", "Om svindel i telefonen."),
      page("/c/", "Faktura", "Send en faktura."),
    };
    try (SearchIndex index = index(pages)) {
      for (String typed :
          List.of(
              "fakturasvindel",
              "faktursvindel",
              "fakturasvinel",
              "fakturasvindle",
              "faktuarsvindel",
              "fakturassvindel")) {
        assertEquals(List.of("/a/"), ask(index, typed), typed);
      }
      for (String typed : List.of("faktursvinel", "fukturasvindle", "telefonkiosk")) {
        assertEquals(List.of(), ask(index, typed), typed);
      }
    }
  }

  private SearchIndex index(BakedPage... pages) throws IOException {
    return SearchIndex.build(Sites.of(), List.of(pages), folder.resolve("index"));
  }

  private static List<String> ask(SearchIndex index, String query) throws IOException {
    return Searcher.of(index).query(query, Filters.NONE, 10).hits().stream()
        .map(Results.Hit::url)
        .toList();
  }
}
