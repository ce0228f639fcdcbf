package dk.vejviser.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.WebLink;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the pages of others, and how they are asked. */
class LinkCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Politeness POLITENESS =
      new Politeness(
          "Vejviser link check (+https://portal.test/)",
          Duration.ofMillis(700),
          Duration.ofSeconds(1),
          Duration.ofSeconds(4),
          Duration.ofSeconds(60),
          3);

  @TempDir private Path folder;
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private Elsewhere host;

  @BeforeEach
  void somebodyElse() throws IOException {
    host = Elsewhere.open();
  }

  @AfterEach
  void goesHome() {
    host.close();
  }

  @Test
  void aPageThatAnswersIsAskedOnceWithoutItsBodyByOneWhoSaysWhoItIs() throws IOException {
    host.says("/side", 200);
    assertEquals(List.of(), found("/side"));
    assertEquals(List.of("HEAD /side"), host.log());
    assertEquals(List.of("Vejviser link check (+https://portal.test/)"), host.agents());
  }

  @Test
  void aPageThatHasMovedForGoodIsSaidWithTheAddressAtTheEndOfTheWay() throws IOException {
    host.says("/a", 301, "Location: /b").says("/b", 308, "Location: /c").says("/c", 200);
    assertEquals(List.of("1 web-page-moved [/a] ? /c"), found("/a"));
  }

  @Test
  void aDetourForTheMomentIsNoReasonToChangeTheLink() throws IOException {
    host.says("/a", 302, "Location: /b").says("/b", 301, "Location: /c").says("/c", 200);
    assertEquals(List.of(), found("/a"));
  }

  @Test
  void ofAMoveAndADetourOnlyTheMoveIsSaid() throws IOException {
    host.says("/a", 301, "Location: /b").says("/b", 307, "Location: /c").says("/c", 200);
    assertEquals(List.of("1 web-page-moved [/a] ? /b"), found("/a"));
  }

  @Test
  void aPlaceInThePageGoesAlong() throws IOException {
    host.says("/a", 301, "Location: /b").says("/b", 200);
    assertEquals(
        List.of("1 web-page-moved [/a#x] ? /b#x", "2 web-page-moved [/a] ? /b"),
        found("/a#x", "/a"));
    assertEquals(List.of("HEAD /a", "HEAD /b"), host.log());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void aPageThatIsGoneIsAnErrorAfterItWasAskedForAsReadersDo(int status) throws IOException {
    host.says("/side", status);
    assertEquals(List.of("1 web-page-gone [/side | HTTP " + status + "]"), found("/side"));
    assertEquals(List.of("HEAD /side", "GET /side"), host.log());
  }

  @Test
  void eachPlaceOfALinkIsSaid() throws IOException {
    assertEquals(
        List.of("1 web-page-gone [/x | HTTP 404]", "2 web-page-gone [/x | HTTP 404]"),
        found("/x", "/x"));
  }

  @Test
  void aMoveToNowhereIsGone() throws IOException {
    host.says("/a", 301, "Location: /b");
    assertEquals(List.of("1 web-page-gone [/a | HTTP 404]"), found("/a"));
  }

  @Test
  void aHostThatKnowsNoHeadIsAskedForThePage() throws IOException {
    host.says("/side", 405);
    assertEquals(List.of(), found("/side"));
    assertEquals(List.of("HEAD /side", "GET /side"), host.log());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 500, 502})
  void otherErrorsAreForAPersonToLookAt(int status) throws IOException {
    host.says("/side", status);
    assertEquals(List.of("1 web-page-silent [/side | HTTP " + status + "]"), found("/side"));
  }

  @Test
  void aPageThatNeverAnswersIsNotWaitedFor() throws IOException {
    host.says("/side", 0);
    assertEquals(List.of("1 web-page-silent [/side | word.no-answer-in-time]"), found("/side"));
  }

  @Test
  void aMachineThatIsOffIsSaid() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port + "/";
    assertEquals(
        List.of("1 web-page-silent [" + url + " | word.no-connection]"), check(TODAY, url));
  }

  @Test
  void aCertificateThatBrowsersWarnOfIsSaid() throws Exception {
    try (Elsewhere untrusted = Elsewhere.untrusted(folder)) {
      String url = untrusted.says("/", 200).address("/");
      assertEquals(
          List.of("1 web-page-silent [" + url + " | word.bad-certificate]"), check(TODAY, url));
      assertEquals(List.of(), untrusted.log());
    }
  }

  @Test
  void aRingIsLeft() throws IOException {
    host.says("/a", 302, "Location: /b").says("/b", 302, "Location: /a");
    assertEquals(List.of("1 web-page-silent [/a | word.odd-redirect]"), found("/a"));
    assertEquals(List.of("HEAD /a", "HEAD /b"), host.log());
  }

  @Test
  void aWayWithoutEndIsLeft() throws IOException {
    IntStream.range(0, 100).forEach(i -> host.says("/" + i, 302, "Location: /" + (i + 1)));
    assertEquals(List.of("1 web-page-silent [/0 | word.odd-redirect]"), found("/0"));
    assertEquals(20, host.log().size());
  }

  @Test
  void whatIsNoPageIsNotFollowed() throws IOException {
    host.says("/a", 302, "Location: file:///etc/passwd");
    assertEquals(List.of("1 web-page-silent [/a | word.odd-redirect]"), found("/a"));
  }

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
    assertEquals(new LinkCheck.Tally(3, 2, 1, 2), run(TODAY, any -> true, links, new Findings()));
    assertEquals(new LinkCheck.Tally(3, 2, 1, 1), run(TODAY, any -> true, links, new Findings()));
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

  @Test
  void anAddressThatIsNoneIsSaid() throws IOException {
    assertEquals(
        List.of("1 web-page-silent [https://[x | word.no-such-host]"), check(TODAY, "https://[x"));
  }

  @Test
  void danishLettersAreWrittenAsHttpWantsThem() throws IOException {
    host.says("/råd", 200);
    assertEquals(List.of(), found("/råd"));
    assertEquals(
        "https://xn--rd-yia.example/r%C3%A5d",
        WebAddress.of("https://råd.example/råd#x").orElseThrow().toString());
    assertTrue(WebAddress.of("mailto:a@b.example").isEmpty());
  }

  private List<String> found(String... paths) throws IOException {
    return found(TODAY, paths);
  }

  private List<String> found(LocalDate day, String... paths) throws IOException {
    return check(day, List.of(paths).stream().map(host::address).toArray(String[]::new));
  }

  private List<String> check(LocalDate day, String... urls) throws IOException {
    Findings findings = new Findings();
    run(day, any -> true, links(urls), findings);
    return lines(findings);
  }

  private LinkCheck.Tally run(
      LocalDate day, Predicate<InetAddress> allowed, List<WebLink> links, Findings findings)
      throws IOException {
    return new LinkCheck(folder, day, POLITENESS, pauses::add, allowed).run(links, findings);
  }

  /** One link a line. */
  private static List<WebLink> links(String... urls) {
    return IntStream.range(0, urls.length)
        .mapToObj(i -> new WebLink(urls[i], new Place("content/pages/om.md", i + 1, 3, 9)))
        .toList();
  }

  private List<String> lines(Findings findings) {
    return findings.sorted().stream().map(this::line).toList();
  }

  private String line(Finding finding) {
    String here = host.address("");
    return finding.place().line()
        + " "
        + finding.rule().key()
        + " ["
        + String.join(" | ", finding.args()).replace(here, "")
        + "]"
        + finding.suggestion().map(to -> " ? " + to.replace(here, "")).orElse("");
  }
}
