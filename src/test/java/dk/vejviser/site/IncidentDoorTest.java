package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import dk.vejviser.search.Door;
import dk.vejviser.search.Filters;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The door to help opens for the same queries in the terminal and in the browser. */
@ExtendWith(OneRun.class)
class IncidentDoorTest {
  private static final Path QUERIES = Path.of("content/data/incident-queries.txt");
  private static final Path GOLD = Path.of("content/data/search-gold.tsv");

  /** Written so that a letter, a sign or a blank more or less would tell the two apart. */
  private static final List<String> ODD =
      List.of(
          "",
          "?!",
          "VI ER UNDER ANGREB!!!",
          "vi er\u00a0under\tangreb",
          "under",
          "angreb under",
          "underangreb",
          "sta\u030alet tyveri",
          "STJAALET",
          "stjålent mobil",
          "haekket",
          "hacket?hvad er",
          "hvis vi bliver hacket",
          "nis2 hacket",
          "installerede noget",
          "nedenunder",
          "ny computer til kontoret i Odense",
          "jeg",
          "hvad jeg",
          "jegodense",
          "skærmenerhvid",
          "skaermen er/hvid",
          "kan ikke",
          "kanik",
          "\"vi er hacket\"",
          "😱hacket😱",
          "İNDBRUD",
          "afpresning",
          "afpre",
          "hvad er ransomware, vi er ramt");

  private final PublishedSite site;

  @TempDir Path folder;

  IncidentDoorTest(PublishedSite site) {
    this.site = site;
  }

  @Test
  void eachQueryOfTheListOpensItOrDoesNot() throws IOException {
    Map<String, Boolean> expected = specified();
    assertTrue(expected.size() > 150, "" + expected.size());
    assertEquals(expected, doors(List.copyOf(expected.keySet())));
  }

  @Test
  void theBrowserDecidesAsTheTerminalDoes() throws IOException, InterruptedException {
    List<String> queries = new ArrayList<>(specified().keySet());
    for (String line : Files.readAllLines(GOLD)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        queries.add(line.split("\t")[0]);
      }
    }
    queries.addAll(ODD);
    List<String> distinct = queries.stream().distinct().toList();
    Map<String, Boolean> here = doors(distinct);
    assertEquals(List.copyOf(here.values()), browser(distinct), "" + distinct);
    assertEquals(
        // Whole words side by side, in whatever letters; who tells something, but not who asks.
        List.of(true, true, false, false, true, false),
        List.of(
                "VI ER UNDER ANGREB!!!",
                "vi er\u00a0under\tangreb",
                "under",
                "hvis vi bliver hacket",
                "skaermen er/hvid",
                "ny computer til kontoret i Odense")
            .stream()
            .map(here::get)
            .toList());
  }

  private static Map<String, Boolean> specified() throws IOException {
    Map<String, Boolean> specified = new LinkedHashMap<>();
    for (String line : Files.readAllLines(QUERIES)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" => ");
        specified.put(parts[0], parts[1].equals("åbner"));
      }
    }
    return specified;
  }

  private Map<String, Boolean> doors(List<String> queries) throws IOException {
    Map<String, Boolean> doors = new LinkedHashMap<>();
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      Door door = index.door().orElseThrow();
      assertEquals("/nu/", door.address());
      for (String query : queries) {
        doors.put(query, door.opens(query, searcher.query(query, Filters.NONE, 10)));
      }
    }
    return doors;
  }

  private List<Boolean> browser(List<String> queries) throws IOException, InterruptedException {
    Path asked = folder.resolve("queries.json");
    Path answers = folder.resolve("doors.json");
    Files.writeString(asked, new Gson().toJson(queries));
    Process node =
        new ProcessBuilder(
                "node",
                "src/test/js/doors.mjs",
                site.folder().resolve("search").toString(),
                asked.toString(),
                "/nu/",
                answers.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), said);
    return List.of(new Gson().fromJson(Files.readString(answers), Boolean[].class));
  }
}
