package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser fetches for a page: little, from us alone, and without a complaint. */
@ExtendWith(OneRun.class)
class LoadingTest {
  private static final int FIRST_VIEW = 20 * 1024;

  private final PublishedSite site;
  private final RealBrowser browser;

  LoadingTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> everythingComesFromTheSiteIsLittleAndTheConsoleIsEmpty() {
    Visit visit = browser.firstVisit(Setting.PHONE);
    return site.samples().stream()
        .map(sample -> dynamicTest(sample.title(), () -> look(visit, sample)))
        .onClose(visit::close);
  }

  @Test
  void aBreachOfTheSecurityPolicyAndAForeignRequestWouldBeSeen() {
    try (Visit visit = open("/")) {
      visit.page().evaluate("() => { new Image().src = 'https://elsewhere.example/x.png' }");
      visit
          .page()
          .waitForCondition(
              () -> visit.complaints().toString().contains("Content Security Policy"));
    }
  }

  @Test
  void everyAnswerCarriesTheHeadersThatTheSiteAsksFor() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Response response = visit.page().navigate(site.at("/"));
      String policy = response.headerValue("content-security-policy");
      assertTrue(policy.startsWith("default-src 'none';"), policy);
      assertTrue(policy.endsWith("frame-ancestors 'none'"), policy);
      assertEquals("nosniff", response.headerValue("x-content-type-options"));
      assertEquals("no-referrer", response.headerValue("referrer-policy"));
    }
  }

  @Test
  void assetsMayBeKeptForever() {
    try (Visit visit = open("/")) {
      List<String> rules =
          visit.requests().stream()
              .filter(request -> request.url().contains("/assets/"))
              .map(request -> request.response().headerValue("cache-control"))
              .distinct()
              .toList();
      assertEquals(List.of("public, max-age=31536000, immutable"), rules);
    }
  }

  @Test
  void anAddressThatIsNoPageShowsTheWayBack() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Response response = visit.page().navigate(site.at("/guider/findes-ikke/"));
      assertEquals(404, response.status());
      assertEquals("not-found", visit.kind());
      visit.page().locator("a.door").click();
      assertEquals(site.at("/nu/"), visit.page().url());
    }
  }

  private void look(Visit visit, SitePage sample) {
    visit.openForTheFirstTime(site.at(sample.address()));
    List<Request> requests = visit.requests();
    List<String> urls = requests.stream().map(Request::url).toList();
    assertEquals(List.of(), urls.stream().filter(url -> !url.startsWith(home())).toList());
    assertEquals(List.of(), visit.complaints());
    assertTrue(urls.size() > 1, "the stylesheet at least was fetched: " + urls);
    List<Request> first = requests.stream().filter(request -> !isAhead(sample, request)).toList();
    int bytes = first.stream().mapToInt(LoadingTest::bytes).sum();
    assertTrue(
        bytes <= FIRST_VIEW,
        () -> bytes + " bytes: " + first.stream().map(LoadingTest::part).toList());
  }

  /** What a page asks for before it needs it, as the one of results does with the search. */
  private boolean isAhead(SitePage sample, Request request) {
    return sample.document().select("link[rel$=preload]").eachAttr("href").stream()
        .anyMatch(href -> request.url().equals(site.at(href)));
  }

  private Visit open(String address) {
    Visit visit = browser.firstVisit(Setting.PHONE);
    visit.page().navigate(site.at(address));
    return visit;
  }

  private String home() {
    return site.at("/");
  }

  private static int bytes(Request request) {
    return request.sizes().responseBodySize;
  }

  private static String part(Request request) {
    return bytes(request) + " " + request.url();
  }
}
