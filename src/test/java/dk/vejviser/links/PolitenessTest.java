package dk.vejviser.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.WebLink;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How others are asked, what becomes of hosts that make trouble, and what is kept of it. */
class PolitenessTest extends LinkTests {

  @Test
  void aBusyHostIsAskedAgainAfterTheTimeThatItNames() throws IOException {
    host.says("/side", 429, "Retry-After: 7").says("/side", 200);
    assertEquals(List.of(), found("/side"));
    assertEquals(List.of(Duration.ofSeconds(7)), pauses);
  }

  @Test
  void aBusyHostMayNameTheTimeAsADate() throws IOException {
    host.says("/side", 503, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT").says("/side", 200);
    assertEquals(List.of(), found("/side"));
    assertEquals(List.of(Duration.ofSeconds(4)), pauses);
  }

  @Test
  void aDateIsReckonedByTheHostsOwnClock() throws IOException {
    // The server writes its own date of now.
    String hence =
        ZonedDateTime.now(ZoneOffset.UTC)
            .plusSeconds(50)
            .format(DateTimeFormatter.RFC_1123_DATE_TIME);
    host.says("/side", 503, "Retry-After: " + hence).says("/side", 200);
    assertEquals(List.of(), found("/side"));
    assertEquals(1, pauses.size());
    assertTrue(pauses.get(0).toSeconds() > 40 && pauses.get(0).toSeconds() <= 50, pauses::toString);
  }

  @Test
  void aPageThatArrivesLetterByLetterIsNotWaitedFor() throws IOException {
    politeness = IMPATIENT;
    try (Slow slow = Slow.open("HTTP/1.1 200 OK\r\nX-A: " + "a".repeat(1_000))) {
      String url = slow.address();
      assertEquals(
          List.of("1 web-page-silent [" + url + " | word.no-answer-in-time]"), check(TODAY, url));
    }
  }

  /** A body without end would never come to one. */
  @Test
  void aBodyIsLeftWhereItIs() throws IOException {
    try (Slow endless = Slow.flooding("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")) {
      assertEquals(List.of(), check(TODAY, endless.address()));
    }
  }

  @Test
  void aHostThatHangsUpOnAHeadIsAskedForThePage() throws IOException {
    try (Slow host = Slow.hangingUpOnce("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
      assertEquals(List.of(), check(TODAY, host.address()));
    }
  }

  @Test
  void aHostThatNeverAnswersIsLeftAloneAfterThreeTimes() throws IOException {
    politeness = IMPATIENT;
    List<String> paths = IntStream.range(0, 1_000).mapToObj(i -> "/" + i).toList();
    paths.forEach(path -> host.says(path, 0));
    assertEquals(1_000, found(paths.toArray(String[]::new)).size());
    assertEquals(List.of("HEAD /0", "HEAD /1", "HEAD /10"), host.log());
  }

  @Test
  void aRunThatHasTakenItsTimeLeavesTheRestForTheNext() throws IOException {
    host.says("/a", 200).says("/b", 429, "Retry-After: 59");
    Politeness late =
        new Politeness(
            "x",
            POLITENESS.timeout(),
            POLITENESS.pause(),
            POLITENESS.backoff(),
            POLITENESS.longest(),
            3,
            Duration.ZERO);
    Findings findings = new Findings();
    LinkCheck check = new LinkCheck(folder, TODAY, late, pauses::add, any -> true);
    List<WebLink> links = links(host.address("/a"), host.address("/b"));
    assertEquals(new LinkCheck.Tally(2, 2, 1, 0, 2), check.run(links, findings));
    assertEquals(List.of(), lines(findings));
    assertEquals(List.of(), host.log());
  }

  @Test
  void whatAnsweredBeforeARunIsBrokenOffIsKept() throws Exception {
    host.says("/a", 200).says("/b", 200).says("/c", 0);
    List<WebLink> links = links(host.address("/a"), host.address("/b"), host.address("/c"));
    CountDownLatch two = new CountDownLatch(2);
    Pause pause =
        time -> {
          two.countDown();
          if (two.getCount() == 0) {
            // Before the third: as if the process were killed here.
            Thread.sleep(Long.MAX_VALUE);
          }
        };
    Thread run =
        new Thread(
            () -> {
              try {
                new LinkCheck(folder, TODAY, POLITENESS, pause, any -> true)
                    .run(links, new Findings());
              } catch (IOException | IllegalStateException e) {
                return;
              }
            });
    run.start();
    two.await();
    List<String> lines = Files.readAllLines(folder.resolve("answers.tsv"));
    assertEquals(
        List.of(host.address("/a") + "\t" + TODAY + "\t", host.address("/b") + "\t" + TODAY + "\t"),
        lines);
    run.interrupt();
    run.join();
    Files.writeString(folder.resolve("answers.tsv"), host.address("/c"), StandardOpenOption.APPEND);
    host.says("/c", 200).says("/c", 200);
    politeness = IMPATIENT;
    assertEquals(1, found("/a", "/b", "/c").size());
    assertEquals(List.of("HEAD /a", "HEAD /b", "HEAD /c"), host.log());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]:80/",
        "http://[fe80::1]/x",
        "http://2130706433/",
        "http://169.254.169.254/latest",
        "http://LOCALHOST./"
      })
  void howeverAMachineInsideIsNamedItIsNotAsked(String url) throws IOException {
    Findings findings = new Findings();
    run(TODAY, PublicNetwork::has, links(url), findings);
    assertEquals(1, findings.sorted().size());
    Finding finding = findings.sorted().get(0);
    assertTrue(
        finding.rule().key().equals("web-page-inside")
            || finding.args().contains("word.no-such-host"),
        finding::toString);
  }

  @Test
  void aBusyHostThatNamesNoTimeGetsLongerAndLongerPauses() throws IOException {
    host.says("/side", 503);
    assertEquals(List.of("1 web-page-silent [/side | HTTP 503]"), found("/side"));
    assertEquals(List.of(Duration.ofSeconds(4), Duration.ofSeconds(8)), pauses);
    assertEquals(List.of("HEAD /side", "HEAD /side", "HEAD /side"), host.log());
  }

  @Test
  void aHostThatWantsPeaceForAnHourGetsIt() throws IOException {
    host.says("/a", 429, "Retry-After: 3600").says("/b", 200);
    assertEquals(
        List.of("1 web-page-silent [/a | HTTP 429]", "2 web-page-silent [/b | HTTP 429]"),
        found("/a", "/b"));
    assertEquals(List.of("HEAD /a"), host.log());
    assertEquals(List.of(), pauses);
  }

  @Test
  void oneHostIsAskedOneThingAtATimeWithPausesBetween() throws IOException {
    String[] paths = IntStream.range(0, 20).mapToObj(i -> "/" + i).toArray(String[]::new);
    for (String path : paths) {
      host.says(path, 200);
    }
    assertEquals(List.of(), found(paths));
    assertEquals(1, host.most());
    assertEquals(IntStream.range(0, 19).mapToObj(i -> Duration.ofSeconds(1)).toList(), pauses);
  }

  @Test
  void whatAnsweredIsBelievedForSevenDays() throws IOException {
    host.says("/a", 200).says("/b", 301, "Location: /a");
    List<String> first = found("/a", "/b");
    assertEquals(List.of("2 web-page-moved [/b] ? /a"), first);
    List<String> asked = host.log();
    assertEquals(first, found(TODAY.plusDays(6), "/a", "/b"));
    assertEquals(asked, host.log());
    assertEquals(first, found(TODAY.plusDays(7), "/a", "/b"));
    assertEquals(asked.size() * 2, host.log().size());
  }

  @Test
  void whatDidNotAnswerWellIsAskedEachTime() throws IOException {
    host.says("/a", 500).says("/a", 500).says("/a", 200);
    assertEquals(1, found("/a").size());
    assertEquals(List.of(), found("/a"));
  }

  @Test
  void theTallySaysHowManyWereAsked() throws IOException {
    host.says("/a", 200);
    List<WebLink> links = links(host.address("/a"), host.address("/a#b"), host.address("/x"));
    assertEquals(
        new LinkCheck.Tally(3, 2, 1, 2, 0), run(TODAY, any -> true, links, new Findings()));
    assertEquals(
        new LinkCheck.Tally(3, 2, 1, 1, 0), run(TODAY, any -> true, links, new Findings()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no tabs at all\n",
        "%s\t2026-11-\n",
        "%s\tyesterday\t\n",
        "%s\t2026-11-23\tnot an address\n",
        "%s\t2026-11-24\t\n"
      })
  void answersThatSomebodyCutOrThatComeFromTheFutureAreNotBelieved(String line) throws IOException {
    Files.writeString(folder.resolve("answers.tsv"), line.formatted(host.address("/x")));
    assertEquals(List.of("1 web-page-gone [/x | HTTP 404]"), found("/x"));
  }

  @Test
  void machinesInsideANetworkAreNeverAsked() throws IOException {
    String url = host.says("/", 200).address("/");
    Findings findings = new Findings();
    run(TODAY, PublicNetwork::has, links(url), findings);
    assertEquals(List.of("1 web-page-inside [/]"), lines(findings));
    assertEquals(List.of(), host.log());
  }

  @Test
  void norWhenAMachineOutsideSendsThere() throws IOException {
    host.says("/a", 302, "Location: " + host.address("/b").replace("127.0.0.1", "127.0.0.2"));
    Findings findings = new Findings();
    run(
        TODAY,
        address -> address.getHostAddress().equals("127.0.0.1"),
        links(host.address("/a")),
        findings);
    assertEquals(List.of("1 web-page-inside [/a]"), lines(findings));
    assertEquals(List.of("HEAD /a"), host.log());
  }
}
