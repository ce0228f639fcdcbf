package dk.vejviser.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of a test run. A test that leaves something on the device is a first visit. */
final class RealBrowser implements AutoCloseable {
  private static final String DENMARK = "Europe/Copenhagen";

  /** In milliseconds; on a busy machine nothing is slow that comes at all. */
  private static final int PATIENCE = 60_000;

  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic",
          // What a page might ask of another host is seen and reported, but never reaches it.
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext withScript;
  private final BrowserContext withoutScript;

  private RealBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
    this.withScript = withoutWorker(reader(true, DENMARK));
    this.withoutScript = withoutWorker(reader(false, DENMARK));
  }

  static RealBrowser start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Machine machine = Machine.here();
    Path program = new InstalledBrowser(machine, new ShownCommands()).path();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program)
                      .setChromiumSandbox(!machine.isRoot())
                      .setArgs(ARGUMENTS));
      return new RealBrowser(playwright, browser);
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** Opens an empty window of a reader who has been here before. */
  Visit visit(Setting setting) {
    BrowserContext reader = setting.script() ? withScript : withoutScript;
    return open(reader, setting, () -> {});
  }

  /** Opens an empty window of a new reader, for whom everything must be fetched. */
  Visit firstVisit(Setting setting) {
    return firstVisitFrom(DENMARK, setting);
  }

  /** The same for a reader whose own clock shows the time of another zone. */
  Visit firstVisitFrom(String zone, Setting setting) {
    BrowserContext reader = withoutWorker(reader(setting.script(), zone));
    return open(reader, setting, reader::close);
  }

  /** The same for a reader whose browser keeps what the site asks it to keep. */
  Visit firstVisitWithWorker(Setting setting) {
    BrowserContext reader = reader(setting.script(), DENMARK);
    return open(reader, setting, reader::close);
  }

  private static Visit open(BrowserContext reader, Setting setting, Runnable farewell) {
    Visit visit = new Visit(reader.newPage(), farewell);
    visit.change(setting);
    return visit;
  }

  private BrowserContext reader(boolean script, String zone) {
    BrowserContext reader =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setLocale("da-DK")
                .setTimezoneId(zone));
    reader.setDefaultTimeout(PATIENCE);
    return reader;
  }

  /**
   * A service worker would fetch the incident path for each test, and pages past what a test
   * answers itself. Playwright's own way to have none complains of it in the console.
   */
  private static BrowserContext withoutWorker(BrowserContext reader) {
    reader.addInitScript(
        "if (navigator.serviceWorker)"
            + " ServiceWorkerContainer.prototype.register = () => new Promise(() => {})");
    return reader;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
