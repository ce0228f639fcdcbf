package dk.vejviser.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Denmark's ten public holidays. Store bededag has been a working day since 2024. */
public final class Holidays {
  /**
   * Days from Easter Sunday: Maundy Thursday, Good Friday, the Sunday, Monday, Ascension,
   * Pentecost.
   */
  private static final List<Integer> FROM_EASTER = List.of(-3, -2, 0, 1, 39, 49, 50);

  private Holidays() {}

  /** The ten holidays of a year, in their order. */
  public static SortedSet<LocalDate> of(int year) {
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(year, Month.JANUARY, 1));
    LocalDate easter = easter(year);
    FROM_EASTER.forEach(offset -> days.add(easter.plusDays(offset)));
    days.add(LocalDate.of(year, Month.DECEMBER, 25));
    days.add(LocalDate.of(year, Month.DECEMBER, 26));
    return days;
  }

  /**
   * Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring, as the
   * Church's tables have it.
   */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int full = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    int days = full - weekday;
    return LocalDate.of(year, Month.MARCH, 28).plusDays(days);
  }
}
