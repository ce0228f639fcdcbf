package dk.vejviser.content.register;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.time.OpeningHours;
import dk.vejviser.time.OpeningHours.Line;
import dk.vejviser.time.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads opening hours: {@code man-fre: "08-20"}, {@code loer: "10.30-12, 13-16"}, {@code soen:
 * lukket}, {@code helligdag: "10-16"}. A day may stand once; spans follow each other without
 * overlap, and none runs past midnight.
 */
final class HoursReader {
  private static final List<String> DAYS =
      List.of("man", "tir", "ons", "tor", "fre", "loer", "soen");
  private static final String HOLIDAY = "helligdag";
  private static final String CLOSED = "lukket";
  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*-\\s*(\\d{1,2})(?:[.:](\\d{2}))?");

  private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
  private Optional<List<Span>> holiday = Optional.empty();
  private final List<Line> written = new ArrayList<>();

  private HoursReader() {}

  /**
   * The hours below a field; absent where there is no such field, or where a line of it cannot be
   * read, which is a finding.
   */
  static Optional<OpeningHours> read(Fields fields, String key, Findings findings) {
    HoursReader hours = new HoursReader();
    boolean sound = fields.has(key);
    for (String days : fields.below(key)) {
      String field = key + "." + days;
      String text = fields.text(field).orElse("");
      Optional<List<Span>> spans = spans(text);
      if (spans.isEmpty()) {
        findings.add(Rule.BAD_OPENING_HOURS, fields.place(field), text);
        sound = false;
      } else if (!hours.take(days, spans.get())) {
        findings.add(Rule.BAD_OPENING_HOURS, fields.keyPlace(field), days);
        sound = false;
      }
      hours.written.add(new Line(days, text));
    }
    return sound ? Optional.of(hours.hours()) : Optional.empty();
  }

  private OpeningHours hours() {
    return new OpeningHours(Collections.unmodifiableMap(week), holiday, List.copyOf(written));
  }

  /** Whether the name stands for days, none of which had hours before. */
  private boolean take(String name, List<Span> spans) {
    if (name.equals(HOLIDAY)) {
      holiday = Optional.of(spans);
      return true;
    }
    List<DayOfWeek> days = days(name);
    boolean fresh = !days.isEmpty();
    for (DayOfWeek day : days) {
      fresh &= week.putIfAbsent(day, spans) == null;
    }
    return fresh;
  }

  /** The days that a name or a range stands for; none where it is neither. */
  private static List<DayOfWeek> days(String text) {
    String[] ends = text.split("-", -1);
    int first = DAYS.indexOf(ends[0]);
    int last = DAYS.indexOf(ends[ends.length - 1]);
    if (ends.length > 2 || first < 0 || last < first) {
      return List.of();
    }
    return List.of(DayOfWeek.values()).subList(first, last + 1);
  }

  private static Optional<List<Span>> spans(String text) {
    if (text.equals(CLOSED)) {
      return Optional.of(List.of());
    }
    List<Span> spans = new ArrayList<>();
    LocalTime before = LocalTime.MIN;
    for (String part : text.split(",", -1)) {
      Optional<Span> span = span(part.strip());
      if (span.isEmpty() || span.get().from().isBefore(before)) {
        return Optional.empty();
      }
      spans.add(span.get());
      before = span.get().until();
    }
    return Optional.of(List.copyOf(spans));
  }

  private static Optional<Span> span(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return Optional.empty();
    }
    Optional<LocalTime> from = time(span.group(1), span.group(2));
    Optional<LocalTime> until = time(span.group(3), span.group(4));
    return from.flatMap(start -> until.filter(start::isBefore).map(end -> new Span(start, end)));
  }

  private static Optional<LocalTime> time(String hours, @Nullable String minutes) {
    int hour = Integer.parseInt(hours);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    if (hour == 24 && minute == 0) {
      return Optional.of(LocalTime.MAX);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
