package dk.vejviser.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.OwnProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine may say, or have its name mean, to break the run or to be led inside. */
class HostileHostTest extends LinkTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: abc",
        "Content-Length: 99999999999999999999",
        "Content-Length: 0x10",
        "X\u001b[31m: y"
      })
  void aHeadThatIsNoneIsNoConnection(String line) throws IOException {
    try (Slow odd = Slow.answering("HTTP/1.1 200 OK\r\n" + line + "\r\n\r\n")) {
      String url = odd.address();
      assertEquals(
          List.of("1 web-page-silent [" + url + " | word.no-connection]"), check(TODAY, url));
    }
  }

  @Test
  void aPortThatNoMachineHasIsNoConnection() throws IOException {
    host.says("/a", 302, "Location: http://127.0.0.1:99999/").says("/b", 200);
    String none = "http://127.0.0.1:65536/";
    assertEquals(
        List.of(
            "1 web-page-silent [/a | word.no-connection]",
            "3 web-page-silent [" + none + " | word.no-connection]"),
        check(TODAY, host.address("/a"), host.address("/b"), none));
  }

  @Test
  void anAddressThatNobodyCouldWriteIsNoPage() throws IOException {
    host.says("/a", 301, "Location: /" + "x".repeat(1_900)).says("/" + "x".repeat(1_900), 200);
    host.says("/b", 301, "Location: /" + "x".repeat(2_000)).says("/" + "x".repeat(2_000), 200);
    assertEquals(
        List.of(
            "1 web-page-moved [/a] ? /" + "x".repeat(1_900),
            "2 web-page-silent [/b | word.odd-redirect]"),
        found("/a", "/b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/om/os", "/om/os?lang=en", "/om//os"})
  void aQueryAloneKeepsThePagesName(String path) throws IOException {
    String page = path.replaceFirst("\\?.*", "");
    host.says(page, 301, "Location: ?lang=da").says(page, 200);
    assertEquals(List.of("1 web-page-moved [" + path + "] ? " + page + "?lang=da"), found(path));
  }

  /** The name leads elsewhere as soon as it was looked at, on a machine that forgets at once. */
  @Test
  void aNameMeansTheMachineThatWasLookedAt(@TempDir Path own) throws Exception {
    host.says("/", 200);
    Path names = own.resolve("hosts");
    String url = host.address("/").replace("127.0.0.1", "portal.test");
    List<String> command =
        new ArrayList<>(
            OwnProcess.java(TurnedName.class.getName(), names.toString(), url, own.toString()));
    command.addAll(1, List.of("-Dsun.net.inetaddr.ttl=0", "-Djdk.net.hosts.file=" + names));
    Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("web-page-silent [" + url + ", word.no-connection]\n", said);
    assertEquals(List.of(), host.log());
  }
}
