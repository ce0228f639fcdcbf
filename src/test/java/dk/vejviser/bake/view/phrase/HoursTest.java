package dk.vejviser.bake.view.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.bake.view.ExampleRegisters;
import dk.vejviser.bake.view.ExampleSite;
import dk.vejviser.time.OpeningHours.Line;
import org.junit.jupiter.api.Test;

class HoursTest {
  private final Hours hours = new Hours(new Words(ExampleSite.language()));

  @Test
  void daysWithTheSameHoursStandTogether() {
    assertEquals(
        "hverdage 8-20, weekend og helligdage 10-16",
        say(
            new Line("man-fre", "08-20"),
            new Line("loer-soen", "10-16"),
            new Line("helligdag", "10-16")));
  }

  @Test
  void otherRangesNameBothEnds() {
    assertEquals(
        "mandag-torsdag 9-15, fredag 9-14",
        say(new Line("man-tor", "09-15"), new Line("fre", "09-14")));
  }

  @Test
  void minutesAreKeptWhereThereAreAny() {
    assertEquals("mandag 8.05-12 og 12.30-16", say(new Line("man", "08:05-12:00,12:30-16:00")));
  }

  @Test
  void allDayIsSaidInWords() {
    assertEquals("alle dage hele døgnet", say(new Line("man-soen", "00-24")));
  }

  @Test
  void noHoursMeanClosed() {
    assertEquals("søndag lukket", say(new Line("soen", "")));
  }

  private String say(Line... lines) {
    return hours.of(ExampleRegisters.hours(lines));
  }
}
