package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.build.Folders;
import dk.vejviser.build.Projects;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.findings.Overlay;
import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.preview.Edition;
import dk.vejviser.preview.FileWatch;
import dk.vejviser.preview.LiveSite;
import dk.vejviser.preview.Preview;
import dk.vejviser.preview.PreviewServer;
import dk.vejviser.preview.Proofread;
import dk.vejviser.text.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Open pages are told what concerns them. */
@Timeout(180)
class LivePreviewTest {
  private static final String GUIDE = "guider/tag-en-kopi/";
  private static final Pattern VERSION = Pattern.compile("data-version=\"([^\"]+)\"");

  @TempDir Path project;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Proofread> checked = new LinkedBlockingQueue<>();
  private final BlockingQueue<Exception> failed = new LinkedBlockingQueue<>();
  private PreviewServer server;
  private FileWatch watch;
  private LiveSite site;
  private Preview preview;
  private Thread follower;

  @BeforeEach
  void aPreview() throws Exception {
    Projects.writeGolden(project);
    server = new PreviewServer(0);
    Settings settings =
        Projects.within(
            project, "target/preview/1", Optional.of(server.address()), false, Purpose.PREVIEW);
    watch = new FileWatch(List.of(settings.content(), project.resolve("templates")));
    site = LiveSite.open(settings);
    Overlay overlay = new Overlay(Words.in("da"), new Excerpt(project)::line);
    preview = new Preview(site, overlay::json, new Queues());
    preview.on(server);
    follower = new Thread(this::follow);
    follower.start();
    checked.take();
  }

  @AfterEach
  void end() throws Exception {
    follower.interrupt();
    follower.join();
    preview.close();
    server.close();
    site.close();
    watch.close();
    assertEquals(List.of(), List.copyOf(failed));
  }

  @Test
  void aChangedPageIsToldToLoadAnewAndAnotherOneIsNot() throws Exception {
    try (News guide = open(GUIDE);
        News about = open("om/")) {
      change("guides/tag-en-kopi.md", "Skriv det vigtigste ned.", "Skriv det hele ned.");
      assertEquals("reload", guide.next("reload"));
      assertTrue(get(GUIDE).contains("Skriv det hele ned."));
      change("pages/om.md", "\n---\n\n", "\n---\n\nEn ny linje.\n\n");
      assertEquals("reload", about.next("reload"));
      assertTrue(get("om/").contains("En ny linje."));
    }
  }

  @Test
  void aPageThatIsOlderThanItsNewsLoadsAnewAtOnce() throws Exception {
    try (News news = news(GUIDE, "an-older-one")) {
      assertEquals("reload", news.next("reload"));
    }
  }

  @Test
  void aFaultIsShownWithItsPlaceWhileTheLastGoodPageStays() throws Exception {
    try (News news = open(GUIDE)) {
      assertEquals(0, faults(news).getAsJsonArray("faults").size());
      change("guides/tag-en-kopi.md", "topics: [backup]", "topics: [bakcup]");
      JsonObject fault = faults(news).getAsJsonArray("faults").get(0).getAsJsonObject();
      assertEquals("content/guides/tag-en-kopi.md:6:10", fault.get("place").getAsString());
      assertEquals("topics: [", fault.get("before").getAsString());
      assertEquals("bakcup", fault.get("marked").getAsString());
      assertEquals("mente du \"backup\"?", fault.get("way").getAsString());
      assertTrue(get(GUIDE).contains("Tag en kopi"));
      change("guides/tag-en-kopi.md", "topics: [bakcup]", "topics: [backup]");
      assertEquals(0, faults(news).getAsJsonArray("faults").size());
    }
  }

  @Test
  void aFileThatIsHalfWrittenForAMomentIsNoFault() throws Exception {
    Path file = project.resolve("content/guides/tag-en-kopi.md");
    String text = Files.readString(file);
    try (News news = open(GUIDE)) {
      faults(news);
      Files.writeString(file, "");
      Files.writeString(file, text.replace("Skriv det vigtigste ned.", "Skriv det ned."));
      assertEquals("reload", news.next("reload"));
      Proofread proofs = checked.take();
      assertFalse(
          proofs.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR));
    }
  }

  @Test
  void theScriptIsOnEveryPageThatIsServedAndInNoFile() throws Exception {
    assertTrue(get(GUIDE).contains("/.vejviser/preview.js"));
    assertTrue(get("nothing/here/").contains("/.vejviser/preview.js"));
    assertTrue(get(".vejviser/preview.js").contains("EventSource"));
    assertTrue(get(".vejviser/preview.css").contains("dialog"));
    for (Path file : Folders.files(project.resolve("target"))) {
      assertFalse(
          Files.readString(file, StandardCharsets.ISO_8859_1).contains("/.vejviser/"),
          file.toString());
    }
  }

  @Test
  void whatIsNoPageIsThereOnceAllIsChecked() throws Exception {
    assertTrue(get("feed.xml").contains("<feed"));
    assertTrue(get("assets/preview/css/main.css").contains("@layer"));
    assertEquals(200, answer("search/root.bin").statusCode());
    assertTrue(get("kopi/").contains("/guider/tag-en-kopi/"));
    assertEquals(404, answer("../content/data/site.yaml").statusCode());
  }

  @Test
  void whoCallsThisMachineByAnotherNameIsTurnedAway() throws Exception {
    for (String host : List.of("stranger.example", "localhost.stranger.example", "")) {
      try (Socket socket = new Socket("localhost", server.port())) {
        socket
            .getOutputStream()
            .write(
                ("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        String answer =
            new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
        assertEquals("HTTP/1.1 403 Forbidden", answer, host);
      }
    }
  }

  private final class Queues implements Preview.Listener {
    @Override
    public void taken(Edition edition, Set<Path> changed, Duration took) {}

    @Override
    public void checked(Proofread proofs) {
      checked.add(proofs);
    }

    @Override
    public void failed(Exception fault) {
      failed.add(fault);
    }
  }

  /** The server-sent events of one open page. */
  private record News(InputStream stream, BufferedReader lines) implements AutoCloseable {

    /** The next event of a name, with what it says where that is more than a version. */
    String next(String name) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals("event: " + name)) {
          String data = lines.readLine().substring("data: ".length());
          return name.equals("faults") ? data : name;
        }
      }
      return "";
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  private News open(String page) throws Exception {
    Matcher version = VERSION.matcher(get(page));
    assertTrue(version.find());
    return news(page, version.group(1));
  }

  private News news(String page, String version) throws Exception {
    URI uri =
        URI.create(server.address() + ".vejviser/events?page=%2F" + page + "&version=" + version);
    InputStream stream =
        client
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream())
            .body();
    return new News(
        stream, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
  }

  private static JsonObject faults(News news) throws IOException {
    return JsonParser.parseString(news.next("faults")).getAsJsonObject();
  }

  private void follow() {
    try {
      preview.follow(watch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String get(String address) throws Exception {
    return answer(address).body();
  }

  private HttpResponse<String> answer(String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + address)).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = project.resolve("content").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), file);
    Files.writeString(path, text.replace(from, to));
  }
}
