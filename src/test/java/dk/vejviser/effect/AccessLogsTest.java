package dk.vejviser.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.effect.AccessLogs.Tally;
import dk.vejviser.model.Effect;
import dk.vejviser.model.Milestone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogsTest {
  private static final String BROWSER = "Mozilla/5.0 (iPhone) Safari/605.1";
  private static final Map<String, Milestone> MILESTONES =
      Map.of(
          "/nu/", new Milestone("vi-er-ramt", Milestone.START),
          "/nu/ransomware-i-gang/", new Milestone("vi-er-ramt", "ransomware-i-gang"),
          "/forloeb/start/kvittering/", new Milestone("start", Milestone.RECEIPT));

  @TempDir Path folder;

  @Test
  void startsEndsAndReceiptsAreCountedByWeek() throws IOException {
    Tally tally =
        read(
            combined("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200, BROWSER),
            combined(
                "23/Nov/2026:08:01:00 +0100", "GET /nu/ransomware-i-gang/ HTTP/2.0", 200, BROWSER),
            common("29/Nov/2026:23:59:59 +0100", "GET /nu/ HTTP/1.1", 304),
            common("30/Nov/2026:00:00:00 +0100", "GET /forloeb/start/kvittering/ HTTP/1.1", 200),
            common("30/Nov/2026:00:00:00 +0100", "GET /guider/ HTTP/1.1", 200));
    assertEquals(
        """
        2026-W48	vi-er-ramt	start	2
        2026-W48	vi-er-ramt	ransomware-i-gang	1
        2026-W49	start	receipt	1
        """,
        rows(tally.effect()));
    assertEquals(5, tally.lines());
    assertEquals(0, tally.unreadable());
  }

  @ParameterizedTest(name = "{0} is week {1}")
  @CsvSource({
    "29/Nov/2026:23:59:59 +0000, 2026-W49",
    "31/Dec/2026:12:00:00 +0100, 2026-W53",
    "03/Jan/2027:12:00:00 +0100, 2026-W53",
    "28/Mar/2027:23:30:00 +0100, 2027-W13"
  })
  void aWeekIsDanish(String time, String week) throws IOException {
    assertEquals(
        week + "\tvi-er-ramt\tstart\t1\n",
        rows(read(common(time, "GET /nu/ HTTP/1.1", 200)).effect()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HEAD /nu/ HTTP/1.1",
        "POST /nu/ HTTP/1.1",
        "GET /nu/?forud HTTP/1.1",
        "GET /nu HTTP/1.1",
        "GET /nu/andet/ HTTP/1.1",
        "GET * HTTP/1.1",
        "GET /nu/%zz HTTP/1.1"
      })
  void whatShowsNobodyAMilestoneIsNotCounted(String asked) throws IOException {
    assertTrue(read(common("23/Nov/2026:08:00:00 +0100", asked, 200)).effect().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /nu/ HTTP/1.1",
        "GET /nu/?q=1 HTTP/1.1",
        "GET /nu/index.html HTTP/1.1",
        "GET /%6eu/ HTTP/2"
      })
  void aPageHasManySpellings(String asked) throws IOException {
    assertEquals(
        "2026-W48\tvi-er-ramt\tstart\t1\n",
        rows(read(common("23/Nov/2026:08:00:00 +0100", asked, 200)).effect()));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 403, 404, 500})
  void onlyWhatWasShownCounts(int status) throws IOException {
    assertTrue(
        read(common("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", status)).effect().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Googlebot/2.1", "curl/8.0", "Mozilla/5.0 HeadlessChrome/156"})
  void robotsAreNobodyWhoReads(String agent) throws IOException {
    assertTrue(
        read(combined("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200, agent))
            .effect()
            .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not a log line",
        "1.2.3.4 - - [31/Feb/2026:08:00:00 +0100] \"GET /nu/ HTTP/1.1\" 200 5",
        "1.2.3.4 - - [23/Nov/2026:08:00:00 +0100] \"GET /nu/ HTTP/1.1\" 200",
        "1.2.3.4 - - [23/Nov/2026:08:00:00 +0100] \"GET /nu/",
        "1.2.3.4 - - [23/Nov/2026:08:00:00 +0100] \"\\x16\\x03\\x01\" 400 0"
      })
  void aDamagedLineIsNamedAndTheNextIsRead(String damaged) throws IOException {
    Path log =
        log("access.log", damaged, common("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200));
    Tally tally = AccessLogs.read(List.of(log), MILESTONES);
    assertEquals(1, tally.unreadable());
    assertEquals(Optional.of(log + ":1"), tally.firstUnreadable().map(Object::toString));
    assertEquals("2026-W48\tvi-er-ramt\tstart\t1\n", rows(tally.effect()));
  }

  @Test
  void aLineOfTenMegabytesIsOneDamagedLine() throws IOException {
    for (String filling : List.of("a", "\\\"", "\"", "[")) {
      Path log =
          log(
              "access.log",
              "1.2.3.4 - - [23/Nov/2026:08:00:00 +0100] \"GET /"
                  + filling.repeat(10_000_000 / filling.length()),
              common("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200));
      Tally tally = AccessLogs.read(List.of(log), MILESTONES);
      assertEquals(1, tally.unreadable());
      assertEquals("2026-W48\tvi-er-ramt\tstart\t1\n", rows(tally.effect()));
    }
  }

  @Test
  void aLineLongerThanAnyServerWritesIsNoRequest() throws IOException {
    String line = combined("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200, BROWSER);
    String agent = BROWSER + "x".repeat(LogLines.LONGEST - line.length());
    String longest = line.replace(BROWSER, agent);
    assertEquals("2026-W48\tvi-er-ramt\tstart\t1\n", rows(read(longest).effect()));
    Tally tally = read(longest.replace(agent, agent + "x"));
    assertEquals(1, tally.unreadable());
    assertEquals("", rows(tally.effect()));
  }

  @Test
  void aDayThatNoCalendarHasMakesADamagedLine() throws IOException {
    for (String time :
        List.of(
            "31/Nov/2026:08:00:00 +0100",
            "23/Nov/2026:24:00:00 +0100",
            "23/Nov/2026:08:00:00 +9900",
            "31/Dec/+999999999:23:59:59 -1800")) {
      Tally tally = read(common(time, "GET /nu/ HTTP/1.1", 200));
      assertEquals(1, tally.unreadable(), time);
    }
  }

  @Test
  void aPackedLogIsReadAsAPlainOne() throws IOException {
    String line = common("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200);
    Path log = Files.write(folder.resolve("access.log.2.gz"), packed(line + "\n" + line));
    assertEquals(
        "2026-W48\tvi-er-ramt\tstart\t2\n",
        rows(AccessLogs.read(List.of(log), MILESTONES).effect()));
  }

  @Test
  void ofAPackedLogThatBreaksOffWhatStandsBeforeIsCounted() throws IOException {
    String line = common("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200) + "\n";
    byte[] whole = packed(line.repeat(50_000));
    Path log = Files.write(folder.resolve("a.gz"), Arrays.copyOf(whole, whole.length / 2));
    Tally tally = AccessLogs.read(List.of(log), MILESTONES);
    assertEquals(List.of(log), tally.broken());
    assertTrue(tally.lines() > 10_000 && tally.lines() < 50_000, tally.lines() + " lines");
  }

  @Test
  void aLogThatIsNotThereIsAnError() {
    assertThrows(
        NoSuchFileException.class,
        () -> AccessLogs.read(List.of(folder.resolve("none.log")), MILESTONES));
  }

  @Test
  void noAddressOfAnybodyIsKept() throws IOException {
    Tally tally = read(combined("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200, BROWSER));
    assertTrue(!EffectFile.text(tally.effect()).contains("203.0.113"), "an address");
  }

  @Test
  void logsThatAreReadTwiceCountOnce() throws IOException {
    Effect once = read(common("23/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200)).effect();
    Effect more = read(common("30/Nov/2026:08:00:00 +0100", "GET /nu/ HTTP/1.1", 200)).effect();
    assertEquals(once, once.with(once));
    assertEquals(
        "2026-W48\tvi-er-ramt\tstart\t1\n2026-W49\tvi-er-ramt\tstart\t1\n", rows(more.with(once)));
  }

  private Tally read(String... lines) throws IOException {
    return AccessLogs.read(List.of(log("access.log", lines)), MILESTONES);
  }

  private Path log(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
  }

  private static String common(String time, String asked, int status) {
    return "203.0.113.7 - - [%s] \"%s\" %d 5120".formatted(time, asked, status);
  }

  private static String combined(String time, String asked, int status, String agent) {
    return common(time, asked, status) + " \"-\" \"" + agent + "\"";
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String rows(Effect effect) {
    return EffectFile.text(effect).replaceAll("(?m)^#.*\n", "");
  }
}
