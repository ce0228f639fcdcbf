package dk.vejviser.model;

import dk.vejviser.model.IncidentWord.Sound;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words of a query open the door to help, and queries that show whether they do.
 *
 * @param words in the order of their file
 */
public record IncidentWords(List<IncidentWord> words, List<IncidentQuery> queries) {
  public static final IncidentWords NONE = new IncidentWords(List.of(), List.of());

  public IncidentWords {
    words = List.copyOf(words);
    queries = List.copyOf(queries);
  }

  /** What the search keeps of them: a line for each sound, its needles with commas between. */
  public String inShort() {
    return Stream.of(Sound.values()).map(this::inShort).collect(Collectors.joining("\n"));
  }

  private String inShort(Sound sound) {
    return words.stream()
        .filter(word -> word.sound() == sound)
        .map(IncidentWord::needle)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
