package dk.vejviser.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the pages of others. */
class LinkCheckTest extends LinkTests {

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
    politeness = IMPATIENT;
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
  void aNewAddressMayHaveLettersThatNobodyEscaped() throws IOException {
    byte[] utf8 = "/ny-råd".getBytes(StandardCharsets.UTF_8);
    String location = new String(utf8, StandardCharsets.ISO_8859_1);
    try (Slow moved =
        Slow.answering("HTTP/1.1 301 Moved\r\nLocation: " + host.address(location) + "\r\n\r\n")) {
      host.says("/ny-råd", 200);
      assertEquals(
          List.of("1 web-page-moved [" + moved.address() + "] ? /ny-r%C3%A5d"),
          check(TODAY, moved.address()));
    }
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
}
