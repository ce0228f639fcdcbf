package dk.vejviser.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview answers as a static host would, to this machine only. */
class PreviewTest {
  @TempDir Path folder;
  private PreviewServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void aSiteOfTwoPages() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(site.resolve("404.html"), "not here");
    Files.createDirectory(site.resolve("guider"));
    Files.writeString(site.resolve("guider/index.html"), "guider på dansk");
    server = FolderPreview.of(site);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFolderShowsItsIndexPage() throws Exception {
    HttpResponse<String> answer = get("guider/");
    assertEquals(200, answer.statusCode());
    assertEquals("guider på dansk", answer.body());
    assertEquals(
        "text/html; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void aFolderWithoutItsSlashLeadsToTheOneWith() throws Exception {
    HttpResponse<String> answer = get("guider");
    assertEquals(301, answer.statusCode());
    assertEquals("/guider/", answer.headers().firstValue("Location").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "guider?maalgruppe=ejer, /guider/?maalgruppe=ejer",
    "guider?a=%C3%A5%0D%0A, /guider/?a=%C3%A5%0D%0A",
    "x%0D%0A/..//guider, /x%0D%0A/..//guider/"
  })
  void theRestOfAnAddressGoesAlongToTheSlash(String asked, String to) throws Exception {
    HttpResponse<String> answer = get(asked);
    assertEquals(301, answer.statusCode());
    assertEquals(to, answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void anUnknownAddressShowsTheNotFoundPage() throws Exception {
    HttpResponse<String> answer = get("nothing/here/");
    assertEquals(404, answer.statusCode());
    assertEquals("not here", answer.body());
  }

  @Test
  void ofItsOwnFilesItHasNoOthersThanThoseOfItsScript() throws Exception {
    assertEquals(200, get(".vejviser/preview.js").statusCode());
    for (String address : List.of(".vejviser/other.js", ".vejviser/", ".vejviser/OwnFiles.class")) {
      assertEquals(404, get(address).statusCode(), address);
    }
  }

  @Test
  void requestsThatStopHalfwayKeepNobodyElseWaiting() throws Exception {
    List<Socket> halves = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
        Socket half = new Socket(InetAddress.getLoopbackAddress(), server.port());
        half.getOutputStream().write("GET / HTT".getBytes(StandardCharsets.US_ASCII));
        halves.add(half);
      }
      assertEquals(200, get("guider/").statusCode());
    } finally {
      for (Socket half : halves) {
        half.close();
      }
    }
  }

  /** What is sent is more than the system keeps for who doesn't take it. */
  @Test
  void whoeverNeverReadsAnAnswerKeepsNobodyElseWaiting() throws Exception {
    Files.write(folder.resolve("large.bin"), new byte[32 << 20]);
    List<Socket> deaf = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        Socket one = new Socket(InetAddress.getLoopbackAddress(), server.port());
        String request = "GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n";
        one.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertEquals('H', one.getInputStream().read());
        deaf.add(one);
      }
      assertEquals(200, get("guider/").statusCode());
    } finally {
      for (Socket one : deaf) {
        one.close();
      }
    }
  }

  @Test
  void whatIsNewIsReadAndNothingElse() throws Exception {
    try (PreviewServer live = new PreviewServer(0)) {
      live.serve(new FolderSource(folder), new Events(page -> "", ""));
      HttpRequest head =
          HttpRequest.newBuilder(live.address().resolve(".vejviser/events"))
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .build();
      assertEquals(405, client.send(head, HttpResponse.BodyHandlers.ofString()).statusCode());
    }
  }

  @Test
  void noAddressLeadsOutOfTheFolder() throws Exception {
    for (String address :
        List.of("../secret.txt", "..%2fsecret.txt", "guider/..%2f..%2fsecret.txt", "%00")) {
      assertEquals(404, get(address).statusCode(), address);
    }
  }

  @Test
  void onlyReadingIsAllowed() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(server.address())
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    assertEquals(405, client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode());
  }

  @Test
  void itListensOnLoopbackOnly() throws Exception {
    assertTrue(InetAddress.getByName(server.address().getHost()).isLoopbackAddress());
    for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertFalse(answers(address), address + " answers");
        }
      }
    }
  }

  private boolean answers(InetAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, server.address().getPort()), 300);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpResponse<String> get(String address) throws Exception {
    URI uri = URI.create(server.address() + address);
    return client.send(
        HttpRequest.newBuilder(uri).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
