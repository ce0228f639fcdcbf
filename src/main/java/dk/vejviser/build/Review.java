package dk.vejviser.build;

import dk.vejviser.content.Dated;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A page or an entry of a register that somebody looks over again.
 *
 * @param name {@code contacts/cyberhotline}, {@code guides/backup}
 * @param values what it says, by key; what a date doesn't depend on is left out
 * @param changes the dates that looking it over today makes new; none where it has none to renew
 */
public record Review(
    String name, Path file, Place place, Map<String, String> values, List<Change> changes) {
  private static final List<String> SHOWN =
      List.of(
          "title",
          "summary",
          "name",
          "text",
          "phone",
          "url",
          "email",
          "open",
          "price",
          "when",
          "within",
          "source",
          "reviewed",
          "checked",
          "expires",
          "certainty");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A date that becomes another; how long it holds stays the same. */
  public record Change(String key, Place place, LocalDate from, LocalDate to) {}

  /** All that can be looked over, by name. */
  public static Map<String, Review> all(Path content, LocalDate today) {
    Map<String, Review> reviews = new TreeMap<>();
    String label = FileName.of(content);
    Dated.read(content, label)
        .forEach((name, dated) -> reviews.put(name, review(name, dated, today)));
    return reviews;
  }

  private static Review review(String name, Dated dated, LocalDate today) {
    return new Review(
        name, dated.file().path(), dated.place(), values(dated), changes(dated, today));
  }

  private static Map<String, String> values(Dated dated) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String key : SHOWN) {
      List<String> below = dated.fields().below(key);
      String text =
          below.isEmpty()
              ? String.join(", ", dated.fields().texts(key))
              : below.stream()
                  .map(day -> day + " " + dated.fields().text(key + "." + day).orElse(""))
                  .collect(Collectors.joining(", "));
      if (!text.isEmpty()) {
        values.put(key, text);
      }
    }
    if (!dated.sources().isEmpty()) {
      values.put("source", String.join(", ", dated.sources()));
    }
    return values;
  }

  private static List<Change> changes(Dated dated, LocalDate today) {
    Fields fields = dated.fields();
    Optional<LocalDate> last = fields.date(dated.key());
    if (last.isEmpty()) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(dated.key(), fields.place(dated.key()), last.get(), today));
    fields
        .date("expires")
        .ifPresent(
            until -> {
              long days = ChronoUnit.DAYS.between(last.get(), until);
              changes.add(
                  new Change("expires", fields.place("expires"), until, today.plusDays(days)));
            });
    return changes;
  }

  /**
   * Writes the new dates into the file; every other byte stays.
   *
   * @throws IOException where the file cannot be written, or says something else than it did
   */
  public void write() throws IOException {
    String text = Files.readString(file);
    String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    String words = text.substring(mark.length());
    SourceText source = new SourceText(place.file(), words);
    StringBuilder renewed = new StringBuilder(words);
    List<Change> backwards = new ArrayList<>(changes);
    backwards.sort(Comparator.comparing(Change::place).reversed());
    for (Change change : backwards) {
      int start = source.offset(change.place());
      int end = start + change.place().length();
      String written = renewed.substring(start, end);
      if (!written.contains(change.from().toString())) {
        throw new IOException(file + ": " + written);
      }
      renewed.replace(
          start, end, written.replace(change.from().toString(), change.to().toString()));
    }
    WholeFile.write(file, mark + renewed);
  }
}
