package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.search.Filters;
import dk.vejviser.search.Results;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are found, and cut into snippets, by what they say. */
@ExtendWith(OneRun.class)
class SearchedTextTest {
  @Test
  void everySynonymLeadsToAPage(PublishedSite site) {
    Set<Rule> idle = Set.of(Rule.SYNONYM_LEADS_NOWHERE, Rule.SYNONYM_ADDS_NOTHING);
    assertEquals(
        List.of(),
        site.findings().stream().filter(finding -> idle.contains(finding.rule())).toList());
  }

  @Test
  void whereAPageLeadsOnIsNoneOfIt(PublishedSite site) throws IOException {
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      for (String said : List.of("noget ved det: Backup", "tilbage i forløbet")) {
        String phrase = '"' + said + '"';
        assertEquals(0, searcher.query(phrase, Filters.NONE, 10).total(), phrase);
      }
    }
  }

  @Test
  void whoTypesAWordGetsWhatToDoFirstAndWhoAsksWhatItMeansTheWord(PublishedSite site)
      throws IOException {
    Map<String, String> expected =
        Map.of(
            "phishing", "/guider/falske-mails-og-sms/",
            "ddos", "/nu/ddos-eller-nedbrud/",
            "ransomware", "/nu/ransomware-i-gang/",
            "direktørsvindel", "/guider/ring-tilbage-stop-direktoersvindel/",
            "persondata", "/guider/persondata-paa-jaevnt-dansk/",
            "bagdør", "/ordbog/bagdoer/",
            "hvad betyder phishing", "/ordbog/phishing/",
            "hvad betyder ddos", "/ordbog/ddos/",
            "ransomware betyder", "/ordbog/ransomware/");
    Map<String, String> first = new HashMap<>();
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      for (String query : expected.keySet()) {
        first.put(query, searcher.query(query, Filters.NONE, 1).hits().get(0).url());
      }
    }
    assertEquals(expected, first);
  }

  @Test
  void aJourneyThatBeginsWithAQuestionIsFoundAndShownByItsOwnName(PublishedSite site)
      throws IOException {
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      List<Results.Hit> hits = Searcher.of(index).query("vi er ramt", Filters.NONE, 10).hits();
      assertTrue(
          hits.stream()
              .anyMatch(hit -> hit.url().equals("/nu/") && hit.title().equals("Vi er ramt")),
          hits::toString);
    }
  }

  @Test
  void aStepIsFoundAndShownByItsOwnNameNotByHowFarItIs(PublishedSite site) throws IOException {
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      Results.Hit step =
          searcher.query("ring tilbage når nogen haster", Filters.NONE, 1).hits().get(0);
      assertEquals("/forloeb/de-foerste-10-timer/ring-tilbage/", step.url());
      assertEquals("Ring tilbage, når nogen haster med penge", step.title());
      assertEquals(0, searcher.query("\"trin 6 af 8\"", Filters.NONE, 10).total());
    }
  }
}
