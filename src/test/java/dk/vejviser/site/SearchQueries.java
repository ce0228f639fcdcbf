package dk.vejviser.site;

import dk.vejviser.search.Facet;
import dk.vejviser.search.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Queries in every form, drawn from the pages' own words with a fixed seed. */
final class SearchQueries {
  private static final String LETTERS = "abcdefghijklmnoprstuvyæøå";

  /** A query, the form it has, and its filters. */
  record Asked(String form, String text, Filters filters) {}

  private final Random random = new Random(2026);
  private final List<Asked> asked = new ArrayList<>();

  private SearchQueries() {}

  /** The gold set's, and one of each form for every page's title and a third's headings. */
  static List<Asked> of(List<SitePage> pages) throws IOException {
    SearchQueries queries = new SearchQueries();
    queries.gold();
    for (int i = 0; i < pages.size(); i++) {
      queries.draw(words(pages.get(i).document().select("h1").text()));
      if (i % 3 == 0) {
        queries.draw(words(pages.get(i).document().select("main h2").text()));
      }
    }
    return List.copyOf(queries.asked);
  }

  private void gold() throws IOException {
    for (String line : Files.readAllLines(Path.of("content/data/search-gold.tsv"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        add("gold", line.split("\t")[0]);
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}-]+")).filter(w -> w.length() > 1).toList();
  }

  private void draw(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String word = words.get(random.nextInt(words.size()));
    String longest =
        words.stream().reduce((one, other) -> other.length() > one.length() ? other : one).get();
    int from = random.nextInt(words.size());
    List<String> some = words.subList(from, Math.min(words.size(), from + 3));
    String run = String.join(" ", some);
    add("exact", run);
    add("inflected", word + List.of("en", "er", "erne", "s", "et", "e").get(random.nextInt(6)));
    add("typo", slip(longest));
    add("apart", apart(longest));
    add("joined", String.join("", some));
    add(
        "prefix",
        run.substring(
            0, Math.min(run.length(), Math.max(3, run.length() - 1 - random.nextInt(4)))));
    add("ascii", run.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"));
    add("quoted", "\"" + run + "\"" + (random.nextBoolean() ? " " + word : ""));
    asked.add(new Asked("filtered", run, filters()));
  }

  private void add(String form, String text) {
    asked.add(new Asked(form, text, Filters.NONE));
  }

  /** One edit: a letter lost, doubled, changed or swapped with its neighbour. */
  private String slip(String word) {
    if (word.length() < 4) {
      return word;
    }
    int at = random.nextInt(word.length() - 1);
    String other = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at);
      case 2 -> word.substring(0, at) + other + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private String apart(String word) {
    int at = word.length() < 8 ? word.length() : 4 + random.nextInt(word.length() - 7);
    return (word.substring(0, at) + " " + word.substring(at)).strip();
  }

  private Filters filters() {
    Map<Facet, Set<String>> wanted = new LinkedHashMap<>();
    wanted.put(Facet.KIND, random.nextBoolean() ? Set.of("guide") : Set.of("help", "term"));
    if (random.nextBoolean()) {
      wanted.put(Facet.AUDIENCE, Set.of("ejer"));
    }
    if (random.nextInt(3) == 0) {
      wanted.put(Facet.TOPIC, Set.of("backup", "login"));
    }
    return new Filters(wanted);
  }

  /** As the browser's engine wants them. */
  static Map<String, List<String>> plain(Filters filters) {
    return filters.wanted().entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().key(), one -> List.copyOf(one.getValue())));
  }
}
