package dk.vejviser.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.bake.view.phrase.Almanac;
import dk.vejviser.time.DanishClock;
import dk.vejviser.time.DanishTime;
import dk.vejviser.time.Opening;
import dk.vejviser.time.OpeningHours;
import dk.vejviser.time.OpeningHours.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAmount;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser's clock and opening hours are Java's: the same questions have the same digest. */
class SameClockTest {
  private static final int FIRST = 2024;
  private static final int LAST = 2040;
  private static final Almanac ALMANAC = Almanac.between(FIRST, LAST + 1);
  private static final List<TemporalAmount> AMOUNTS =
      List.of(
          Duration.ofHours(24),
          Duration.ofHours(72),
          Period.ofDays(1),
          Period.ofDays(14),
          Period.ofMonths(1),
          Period.of(1, 1, 3));

  @TempDir Path folder;
  private final List<String> questions = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private final Random random = new Random(2026);

  @BeforeEach
  void head() {
    questions.add(ALMANAC.zone());
    questions.add(ALMANAC.holidays());
  }

  @Test
  void deadlinesFallDueAtTheSameMoments() throws Exception {
    LocalDate first = LocalDate.of(FIRST, 1, 1);
    for (ZoneOffsetTransition change :
        DanishTime.transitions(first, LocalDate.of(LAST + 1, 1, 1))) {
      for (int minutes = -180; minutes <= 180; minutes += 15) {
        LocalDateTime time = change.getDateTimeBefore().plusMinutes(minutes);
        due(time);
        AMOUNTS.forEach(amount -> due(before(time, amount)));
      }
    }
    for (YearMonth month = YearMonth.of(FIRST, 1);
        month.getYear() <= LAST;
        month = month.plusMonths(1)) {
      for (int back = 0; back < 4; back++) {
        LocalDate day = month.atEndOfMonth().minusDays(back);
        due(day.atStartOfDay());
        due(day.atTime(8, 30));
        due(day.atTime(23, 59));
      }
    }
    for (int i = 0; i < 1000; i++) {
      due(first.atStartOfDay().plusMinutes(random.nextInt((LAST - FIRST) * 525_600)));
    }
    assertTrue(answers.size() > 10_000, answers.size() + " cases");
    assertSame("Europe/Copenhagen");
  }

  @Test
  void thereIsSomebodyAtTheSameTimes() throws Exception {
    for (int i = 0; i < 300; i++) {
      OpeningHours hours = hours();
      for (int j = 0; j < 20; j++) {
        open(
            hours, LocalDate.of(FIRST, 1, 1).atStartOfDay().plusMinutes(random.nextInt(8_000_000)));
      }
      open(hours, LocalDate.of(2026, 4, 1).plusDays(i % 9).atTime(i % 24, i % 60));
      open(hours, LocalDate.of(2026, 12, 21).plusDays(i % 14).atTime(i % 24, i % 60));
    }
    assertSame("Europe/Copenhagen");
  }

  @Test
  void theReadersOwnZoneMattersNothing() throws Exception {
    IntStream.range(0, 200)
        .forEach(i -> due(LocalDate.of(2026, 1, 1).atTime(2, 30).plusHours(43L * i)));
    for (String zone : List.of("America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "UTC")) {
      assertSame(zone);
    }
  }

  /** Where counting an amount back lands; from there it may end at the time again. */
  private static LocalDateTime before(LocalDateTime time, TemporalAmount amount) {
    LocalDateTime before = time.minus(amount);
    return before.getYear() < FIRST ? time : before;
  }

  private void due(LocalDateTime time) {
    for (TemporalAmount amount : AMOUNTS) {
      Instant start = DanishTime.instant(time);
      Instant end = DanishClock.after(start, amount);
      questions.add(String.join("\t", "due", time.toString(), Almanac.amount(amount)));
      answers.add(
          String.join(
              " ",
              DanishClock.moments(time).name().toLowerCase(Locale.ROOT),
              String.valueOf(start.getEpochSecond()),
              String.valueOf(end.getEpochSecond()),
              DanishClock.local(end).toString()));
    }
  }

  private void open(OpeningHours hours, LocalDateTime time) {
    Opening opening = Opening.at(time, hours);
    questions.add(String.join("\t", "open", time.toString(), Almanac.hours(hours)));
    answers.add(
        opening.state().name().toLowerCase(Locale.ROOT)
            + " "
            + opening.change().map(LocalDateTime::toString).orElse("-"));
  }

  private OpeningHours hours() {
    Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(5) > 0) {
        days.put(day, spans());
      }
    }
    return new OpeningHours(
        days, random.nextBoolean() ? Optional.of(spans()) : Optional.empty(), List.of());
  }

  /** From none to three spans; some touch, some go from midnight or until midnight. */
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int minute = random.nextBoolean() ? 0 : random.nextInt(600);
    for (int i = random.nextInt(4); i > 0 && minute < 1400; i--) {
      int until = random.nextInt(4) == 0 ? 1440 : minute + 1 + random.nextInt(1440 - minute);
      spans.add(
          new Span(
              LocalTime.ofSecondOfDay(minute * 60L),
              until >= 1440 ? LocalTime.MAX : LocalTime.ofSecondOfDay(until * 60L)));
      minute = until + (random.nextBoolean() ? 0 : random.nextInt(90));
    }
    return spans;
  }

  private void assertSame(String zone) throws Exception {
    List<String> theirs = ask(zone);
    for (int i = 0; i < Math.min(answers.size(), theirs.size()); i++) {
      assertEquals(answers.get(i), theirs.get(i), questions.get(i + 2));
    }
    assertEquals(digest(answers), digest(theirs));
  }

  private List<String> ask(String zone) throws IOException, InterruptedException {
    assertTrue(List.of(TimeZone.getAvailableIDs()).contains(zone), zone);
    Path asked = Files.write(folder.resolve("questions"), questions);
    ProcessBuilder node =
        new ProcessBuilder("node", "src/test/js/same-clock.js")
            .redirectInput(asked.toFile())
            .redirectErrorStream(true);
    node.environment().put("TZ", zone);
    Process process = node.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }

  private static String digest(List<String> lines) throws NoSuchAlgorithmException {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
