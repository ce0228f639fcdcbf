package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A new reader on a phone, who visits a host while there is one and comes back without. */
final class OfflineReader implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String READY = "() => navigator.serviceWorker.ready.then(() => true)";
  private static final String CACHES = "() => caches.keys()";
  private static final String WORKERS =
      "() => navigator.serviceWorker.getRegistrations().then(all => all.length)";

  private final Visit visit;
  private final URI host;

  OfflineReader(RealBrowser browser, URI host) {
    this.visit = browser.firstVisitWithWorker(Setting.PHONE);
    this.host = host;
  }

  Visit visit() {
    return visit;
  }

  Page page() {
    return visit.page();
  }

  /** Where a page of the host is to be seen, whether or not the host is there. */
  String at(String address) {
    return host.resolve(address).toString();
  }

  /** Opens a page, from the host or from what is kept. */
  Response open(String address) {
    return page().navigate(at(address));
  }

  /** Opens a page and waits until what it asks the browser to keep is kept. */
  void visitOnline(String address) {
    open(address);
    page().evaluate(READY);
  }

  /** The names of all caches that the host has on the device. */
  List<?> caches() {
    return (List<?>) page().evaluate(CACHES);
  }

  /** How many service workers the host has on the device. */
  int workers() {
    return (int) page().evaluate(WORKERS);
  }

  /** The colour behind a part of the page, as the browser computes it. */
  Object color(String selector) {
    return page().locator(selector).evaluate("box => getComputedStyle(box).backgroundColor");
  }

  /** Waits until a condition holds, and fails where it does not come to hold. */
  void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing happened for " + PATIENCE);
      page().waitForTimeout(50);
    }
  }

  @Override
  public void close() {
    visit.close();
  }
}
