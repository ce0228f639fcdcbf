package dk.vejviser.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of a test run. A test that leaves something on the device is a first visit. */
final class RealBrowser implements AutoCloseable {
  private static final String DENMARK = "Europe/Copenhagen";

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
    // What one test's visit leaves on the device must not change what the next one fetches.
    this.withScript = reader(browser, true, ServiceWorkerPolicy.BLOCK, DENMARK);
    this.withoutScript = reader(browser, false, ServiceWorkerPolicy.BLOCK, DENMARK);
  }

  static RealBrowser start() {
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

  /**
   * The same in a browser that starts no service worker: one that takes the page over fetches by
   * itself, past a test that means to replace what the page is given.
   */
  Visit firstVisitWithoutWorker(Setting setting) {
    Visit visit = firstVisit(setting);
    visit
        .page()
        .addInitScript("ServiceWorkerContainer.prototype.register = () => new Promise(() => {})");
    return visit;
  }

  /** The same for a reader whose own clock shows the time of another zone. */
  Visit firstVisitFrom(String zone, Setting setting) {
    BrowserContext reader = reader(browser, setting.script(), ServiceWorkerPolicy.ALLOW, zone);
    return open(reader, setting, reader::close);
  }

  private static Visit open(BrowserContext reader, Setting setting, Runnable farewell) {
    Visit visit = new Visit(reader.newPage(), farewell);
    visit.change(setting);
    return visit;
  }

  private static BrowserContext reader(
      Browser browser, boolean script, ServiceWorkerPolicy workers, String zone) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setJavaScriptEnabled(script)
            .setServiceWorkers(workers)
            .setLocale("da-DK")
            .setTimezoneId(zone));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
