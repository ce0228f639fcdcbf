package dk.vejviser.site;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One window on the site, and what the browser asked for and complained of while it was open. */
final class Visit implements AutoCloseable {
  private static final int DEFAULT_TEXT_SIZE = 16;

  /** How many times as fast time passes for styles while it is skipped. */
  private static final int SKIPPING = 100;

  private final Page page;
  private final Runnable farewell;
  private final List<Request> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** The farewell is said when the window is closed. */
  Visit(Page page, Runnable farewell) {
    this.page = page;
    this.farewell = farewell;
    page.onRequest(requests::add);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  /**
   * Opens a page as one who never was here, so that everything is fetched; what was asked for and
   * complained of before is forgotten.
   */
  void openForTheFirstTime(String address) {
    JsonObject cache = new JsonObject();
    cache.addProperty("cacheDisabled", true);
    page.context().newCDPSession(page).send("Network.setCacheDisabled", cache);
    page.navigate("about:blank");
    requests.clear();
    complaints.clear();
    page.navigate(address);
  }

  /** Opens a page anew, also where only what follows # differs from the page before. */
  void open(String address) {
    if (withoutFragment(page.url()).equals(withoutFragment(address))) {
      page.navigate("about:blank");
    }
    page.navigate(address);
  }

  private static String withoutFragment(String address) {
    return address.replaceFirst("#.*", "");
  }

  /** Looks at the same page in another way; whether script runs stays as it was. */
  void change(Setting setting) {
    page.setViewportSize(setting.width(), setting.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(setting.scheme()));
  }

  /** Sets the size of text to 200 %, as in the browser's own settings; the next page has it too. */
  void enlargeText() {
    setTextSize(2 * DEFAULT_TEXT_SIZE);
  }

  /** Takes that back. */
  void usualText() {
    setTextSize(DEFAULT_TEXT_SIZE);
  }

  private void setTextSize(int pixels) {
    JsonObject sizes = new JsonObject();
    sizes.addProperty("standard", pixels);
    JsonObject arguments = new JsonObject();
    arguments.add("fontSizes", sizes);
    page.context().newCDPSession(page).send("Page.setFontSizes", arguments);
  }

  /** From the next page on the reader points with a finger, as this browser's windows never do. */
  void pointWithAFinger() {
    page.addInitScript(
        "const real = matchMedia; window.matchMedia = query =>"
            + " query === '(pointer: coarse)' ? { matches: true } : real.call(window, query)");
  }

  /** Lets what styles show after some time be shown now: their clock runs to here at once. */
  void skip(Duration time) {
    CDPSession styles = page.context().newCDPSession(page);
    styles.send("Animation.enable");
    styles.send("Animation.setPlaybackRate", rate(SKIPPING));
    page.waitForCondition(() -> styleClock() > time.toMillis());
    styles.send("Animation.setPlaybackRate", rate(1));
  }

  private double styleClock() {
    return ((Number) page.evaluate("() => document.timeline.currentTime")).doubleValue();
  }

  private static JsonObject rate(int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("playbackRate", times);
    return rate;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Errors and warnings of the console; a breach of the content security policy is one. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** The {@code data-kind} of the page that is shown. */
  String kind() {
    return page.locator("body").getAttribute("data-kind");
  }

  @Override
  public void close() {
    page.close();
    farewell.run();
  }
}
