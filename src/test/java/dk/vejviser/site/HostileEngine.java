package dk.vejviser.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * Stands in for the search engine where the test is about what pages do with an answer: every word
 * of its own is mark-up, and a query takes as many milliseconds as its first number says. For a
 * visit without worker.
 */
final class HostileEngine {
  static final String TITLE = "<img src=x onerror=alert(1)> & \"'";

  private static final String MODULE =
      """
      const words = `<img src=x onerror=alert(1)> & "'`;
      const hit = query => ({ url: '/om/', anchor: '"><img>', section: words, title: words,
        kind: '"] <img>', audience: [], summary: words, score: 1,
        snippet: [{ text: words, match: false }, { text: query, match: true }] });
      export const openSearch = async root => (await fetch(`${root}root.bin`), {
        version: '',
        async query(query) {
          await new Promise(done => setTimeout(done, parseInt(query.match(/\\d+/) ?? 0)));
          return { total: 1, hits: [hit(query)], facets: { kind: { guide: words } },
            suggestion: words };
        },
      });
      """;

  private HostileEngine() {}

  static void in(Page page) {
    page.route(
        "**/js/search/engine.js",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(MODULE)));
  }
}
