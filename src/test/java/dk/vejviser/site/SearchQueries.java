package dk.vejviser.site;

import dk.vejviser.search.Filters;
import dk.vejviser.search.page.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Queries in every form, drawn from the pages' own words with a fixed seed. */
final class SearchQueries {
  private static final String LETTERS = "abcdefghijklmnoprstuvyæøå";

  private static final int STORY = 40;

  private static final Map<Facet, List<String>> VALUES =
      Map.of(
          Facet.KIND, List.of("guide", "help", "term", "step", "case", "offer"),
          Facet.AUDIENCE, List.of("ejer", "bogholder", "ledelse", "medarbejder", "it-ansvarlig"),
          Facet.SIZE, List.of("0", "1-9", "10-49", "50-249"),
          Facet.SECTOR, List.of("butik", "haandvaerk", "klinik", "kontor"),
          Facet.TOPIC, List.of("backup", "login", "mail-phishing", "persondata", "beredskab"));

  /** A query, the form it has, and its filters. */
  record Asked(String form, String text, Filters filters) {}

  private final Random random = new Random(2026);
  private final List<Asked> asked = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private SearchQueries() {}

  /** The gold set's, and one of each form for every page's title and a third's headings. */
  static List<Asked> of(List<SitePage> pages) throws IOException {
    SearchQueries queries = new SearchQueries();
    queries.gold();
    for (int i = 0; i < pages.size(); i++) {
      queries.draw(words(pages.get(i).document().select("h1").text()));
      if (i % 3 == 0) {
        queries.draw(words(pages.get(i).document().select("main h2").text()));
        List<String> text = words(pages.get(i).document().select("main p").text());
        queries.quote(text);
        queries.tell(text);
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

  /** One of each form, but none that is what it was made of, and none twice. */
  private void draw(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String word = words.get(number(words.size()));
    String longest =
        words.stream().reduce((one, other) -> other.length() > one.length() ? other : one).get();
    int from = number(words.size());
    List<String> some = words.subList(from, Math.min(words.size(), from + 3));
    String run = String.join(" ", some);
    Map<String, String> made = new LinkedHashMap<>();
    made.put("inflected", word + List.of("en", "er", "erne", "s", "et", "e").get(number(6)));
    made.put("typo", slip(longest));
    made.put("apart", apart(longest));
    made.put("joined", String.join("", some));
    made.put("slipped", slip(String.join("", some)));
    made.put(
        "prefix",
        run.substring(0, Math.min(run.length(), Math.max(3, run.length() - 1 - number(4)))));
    // Many words begin so: more than are taken, and in more files than are asked.
    made.put("begun", longest.substring(0, Math.min(3, longest.length())));
    made.put("ascii", run.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"));
    made.put("quoted", quoted(run) + (random.nextBoolean() ? " " + word : ""));
    made.values().removeAll(List.of(run, longest));
    made.put("exact", run);
    made.forEach(this::add);
    halves(made.getOrDefault("apart", "").split(" "));
    String any = List.copyOf(made.values()).get(number(made.size()));
    add(new Asked("filtered", random.nextBoolean() ? run : any, filters()));
  }

  /**
   * Two halves of a word of which one is quoted, so that they are no word; and without a linking s.
   */
  private void halves(String... halves) {
    if (halves.length == 2) {
      add("quoted", '"' + halves[0] + "\" " + halves[1]);
      add("quoted", halves[0] + " \"" + halves[1] + '"');
      add("apart", halves[0].replaceFirst("s$", "") + ' ' + halves[1]);
    }
  }

  private int number(int below) {
    return random.nextInt(below);
  }

  private String quoted(String words) {
    String signs = List.of("\"\"", "“”", "»«").get(number(3));
    return signs.charAt(0) + words + signs.charAt(1);
  }

  /** Words of a text as they stand, of which the index mostly has more pages than one. */
  private void quote(List<String> words) {
    if (words.size() > 3) {
      int from = random.nextInt(words.size() - 3);
      add("quoted", '"' + String.join(" ", words.subList(from, from + 3)) + '"');
    }
  }

  /** A story of more words than are looked for. */
  private void tell(List<String> words) {
    if (words.size() > STORY && random.nextInt(10) == 0) {
      add("exact", String.join(" ", words.subList(0, STORY)));
    }
  }

  private void add(String form, String text) {
    add(new Asked(form, text, Filters.NONE));
  }

  private void add(Asked query) {
    if (known.add(query.text() + query.filters())) {
      asked.add(query);
    }
  }

  /** One edit: a letter lost, doubled, changed or swapped with its neighbour. */
  private String slip(String word) {
    if (word.length() < 4) {
      return word;
    }
    int at = number(word.length() - 1);
    String other = String.valueOf(LETTERS.charAt(number(LETTERS.length())));
    return switch (number(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at);
      case 2 -> word.substring(0, at) + other + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private String apart(String word) {
    int at = word.length() < 8 ? word.length() : 4 + number(word.length() - 7);
    return (word.substring(0, at) + " " + word.substring(at)).strip();
  }

  /** One facet or two or three, of each one value or several; now and then one that no page has. */
  private Filters filters() {
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    int facets = 1 + number(3);
    while (wanted.size() < facets) {
      Facet facet = Facet.values()[number(Facet.values().length)];
      Set<String> values = new TreeSet<>();
      for (int count = 1 + number(3); count > 0; count--) {
        List<String> all = VALUES.get(facet);
        values.add(number(20) == 0 ? "ukendt" : all.get(number(all.size())));
      }
      wanted.put(facet, values);
    }
    return new Filters(wanted);
  }

  /** As the browser's engine wants them. */
  static Map<String, List<String>> plain(Filters filters) {
    return filters.wanted().entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().key(), one -> List.copyOf(one.getValue())));
  }
}
