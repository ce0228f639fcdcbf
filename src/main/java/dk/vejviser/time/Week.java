package dk.vejviser.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A week of ISO 8601: {@code 2026-W48}. */
public record Week(int year, int number) implements Comparable<Week> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Comparator<Week> ORDER =
      Comparator.comparingInt(Week::year).thenComparingInt(Week::number);

  public Week {
    if (number < 1 || number > weeksOf(year)) {
      throw new IllegalArgumentException(year + " has no week " + number);
    }
  }

  /** The week that a day belongs to; the first days of January may be in the last year's. */
  public static Week of(LocalDate day) {
    return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The week that {@link #toString} wrote; absent where it is none. */
  public static Optional<Week> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written.group(1));
    int number = Integer.parseInt(written.group(2));
    return number >= 1 && number <= weeksOf(year)
        ? Optional.of(new Week(year, number))
        : Optional.empty();
  }

  /** The 28th of December always lies in the last week of its year. */
  private static int weeksOf(int year) {
    return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  @Override
  public int compareTo(Week other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-W%02d", year, number);
  }
}
