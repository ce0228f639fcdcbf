package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.vejviser.build.Projects;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.preview.Edition;
import dk.vejviser.preview.FileWatch;
import dk.vejviser.preview.LiveSite;
import dk.vejviser.preview.Preview;
import dk.vejviser.preview.PreviewServer;
import dk.vejviser.preview.Proofread;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor has a page open and writes; the page's own policy allows all that this takes. */
@ExtendWith(OneRun.class)
class LivePreviewInBrowserTest {
  private static final String FILE = "content/guides/tag-en-kopi.md";

  @TempDir Path project;
  private final RealBrowser browser;

  LivePreviewInBrowserTest(RealBrowser browser) {
    this.browser = browser;
  }

  @Test
  void thePageFollowsItsFileByItselfAndFaultsCoverIt() throws Exception {
    Projects.writeGolden(project);
    try (PreviewServer server = new PreviewServer(0)) {
      Settings settings =
          Projects.within(
              project, "target/preview/1", Optional.of(server.address()), false, Purpose.PREVIEW);
      try (FileWatch watch = new FileWatch(List.of(settings.content()));
          LiveSite site = LiveSite.open(settings);
          Preview preview = new Preview(site, LivePreviewInBrowserTest::json, new Silent())) {
        preview.on(server);
        Thread follower = new Thread(() -> follow(preview, watch));
        follower.start();
        // The browser of the tests knows this machine by its number only.
        look("http://127.0.0.1:" + server.port() + "/guider/tag-en-kopi/");
        follower.interrupt();
        follower.join();
      }
    }
  }

  private void look(String address) throws IOException {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      Page page = visit.page();
      page.navigate(address);
      replace("Skriv det vigtigste ned.", "Skriv det hele ned.");
      page.getByText("Skriv det hele ned.").first().waitFor();
      replace("topics: [backup]", "topics: [bakcup]");
      Locator fault = page.locator("dialog");
      fault.waitFor();
      assertEquals(FILE + ":6:10", fault.locator(".place").textContent());
      replace("topics: [bakcup]", "topics: [backup]");
      fault.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      assertEquals(1, page.getByText("Skriv det hele ned.").count());
      assertEquals(List.of(), visit.complaints());
    }
  }

  private void replace(String from, String to) throws IOException {
    Path file = project.resolve(FILE);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private static String json(List<Finding> findings) {
    List<Map<String, String>> faults =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(
                finding ->
                    Map.of(
                        "place", finding.place().toString(),
                        "sentence", String.join(" ", finding.args()),
                        "rule", finding.rule().key(),
                        "before", "",
                        "marked", "",
                        "after", "",
                        "way", ""))
            .toList();
    return new Gson()
        .toJson(
            Map.of(
                "language", "da", "title", "Fejl", "close", "Luk", "more", "", "faults", faults));
  }

  private static void follow(Preview preview, FileWatch watch) {
    try {
      preview.follow(watch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Silent implements Preview.Listener {
    @Override
    public void taken(Edition edition, Set<Path> changed, Duration took) {}

    @Override
    public void checked(Proofread proofs) {}

    @Override
    public void failed(Exception fault) {
      throw new IllegalStateException(fault);
    }
  }
}
