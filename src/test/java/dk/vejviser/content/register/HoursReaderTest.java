package dk.vejviser.content.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.content.schema.Fields.Entry;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.time.OpeningHours;
import dk.vejviser.time.OpeningHours.Line;
import dk.vejviser.time.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTest {
  private static final Place KEY = new Place("contacts.yaml", 3, 5, 7);
  private static final Place VALUE = new Place("contacts.yaml", 3, 14, 7);

  private final Findings findings = new Findings();

  private Optional<OpeningHours> read(String... daysAndHours) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    entries.put("open", new Entry(List.of(), List.of(), VALUE, KEY));
    for (int i = 0; i < daysAndHours.length; i += 2) {
      entries.put(
          "open." + daysAndHours[i],
          new Entry(List.of(daysAndHours[i + 1]), List.of(VALUE), VALUE, KEY));
    }
    return HoursReader.read(new Fields(entries, VALUE), "open", findings);
  }

  private static Span span(String from, String until) {
    return new Span(LocalTime.parse(from), LocalTime.parse(until));
  }

  @Test
  void aRangeOfDaysHasTheSameHoursOnEachOfThem() {
    OpeningHours hours = read("man-fre", "08-20", "soen", "10-16").orElseThrow();
    assertEquals(
        Set.of(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SUNDAY),
        hours.days().keySet());
    assertEquals(List.of(span("08:00", "20:00")), hours.days().get(DayOfWeek.FRIDAY));
    assertEquals(List.of(span("10:00", "16:00")), hours.days().get(DayOfWeek.SUNDAY));
    assertEquals(Optional.empty(), hours.holiday());
  }

  @ParameterizedTest
  @CsvSource({
    "08-20, 08:00, 20:00",
    "8-16, 08:00, 16:00",
    "08.30-16, 08:30, 16:00",
    "08:30-16:00, 08:30, 16:00",
    "9 - 12.15, 09:00, 12:15"
  })
  void hoursMayHaveMinutesAfterADotOrAColon(String written, String from, String until) {
    assertEquals(
        List.of(span(from, until)),
        read("man", written).orElseThrow().days().get(DayOfWeek.MONDAY));
  }

  @Test
  void aSpanUntilMidnightEndsWithTheDay() {
    assertEquals(
        List.of(new Span(LocalTime.MIN, LocalTime.MAX)),
        read("man", "00-24").orElseThrow().days().get(DayOfWeek.MONDAY));
  }

  @Test
  void aDayMayHaveSeveralSpansOrNone() {
    OpeningHours hours = read("man", "08-12, 13-16", "tir", "lukket").orElseThrow();
    assertEquals(
        List.of(span("08:00", "12:00"), span("13:00", "16:00")),
        hours.days().get(DayOfWeek.MONDAY));
    assertEquals(List.of(), hours.days().get(DayOfWeek.TUESDAY));
    assertTrue(!hours.days().containsKey(DayOfWeek.WEDNESDAY));
  }

  @Test
  void aHolidayHasHoursOfItsOwn() {
    assertEquals(
        Optional.of(List.of(span("10:00", "16:00"))),
        read("helligdag", "10-16").orElseThrow().holiday());
  }

  @Test
  void theRegistersWordsAreKeptInTheirOrderForPrinting() {
    assertEquals(
        List.of(new Line("man-fre", "08-20"), new Line("helligdag", "lukket")),
        read("man-fre", "08-20", "helligdag", "lukket").orElseThrow().written());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8",
        "20-08",
        "08-08",
        "08-25",
        "08.60-16",
        "13-16, 08-12",
        "08-12, 11-16",
        "døgnet rundt",
        "08-20,",
        "24-24",
        "22-06"
      })
  void hoursThatAreNoneAreAFindingAtTheValue(String written) {
    assertEquals(Optional.empty(), read("man", written));
    assertEquals(List.of(Finding.of(Rule.BAD_OPENING_HOURS, VALUE, written)), findings.sorted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mandag", "fre-man", "man-", "man-tir-ons", "lør", "hverdage"})
  void daysThatAreNoneAreAFindingAtTheKey(String written) {
    assertEquals(Optional.empty(), read(written, "08-20"));
    assertEquals(List.of(Finding.of(Rule.BAD_OPENING_HOURS, KEY, written)), findings.sorted());
  }

  @Test
  void aDayThatStandsTwiceIsAFinding() {
    assertEquals(Optional.empty(), read("man-fre", "08-20", "ons", "10-12"));
    assertEquals(List.of(Finding.of(Rule.BAD_OPENING_HOURS, KEY, "ons")), findings.sorted());
  }
}
