package dk.vejviser.proof;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was last looked at about the same time ago.
 *
 * @param from days, first included
 * @param until days, last included; absent for the oldest
 * @param count how many there are
 */
public record Age(int from, Optional<Integer> until, int count) {

  /**
   * Sorts days by how long ago they were, youngest first.
   *
   * @param lasts the last day of each age but the oldest, ascending
   */
  public static List<Age> of(List<LocalDate> days, LocalDate today, List<Integer> lasts) {
    int[] counts = new int[lasts.size() + 1];
    for (LocalDate day : days) {
      long ago = ChronoUnit.DAYS.between(day, today);
      counts[(int) lasts.stream().filter(last -> ago > last).count()]++;
    }
    List<Age> ages = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      ages.add(
          new Age(
              i == 0 ? 0 : lasts.get(i - 1) + 1, lasts.stream().skip(i).findFirst(), counts[i]));
    }
    return List.copyOf(ages);
  }
}
