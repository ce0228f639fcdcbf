package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.vejviser.content.ContentReader;
import dk.vejviser.model.Check;
import dk.vejviser.model.Scoring;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plan has one definition: for every set of answers to each self-assessment of the portal, the
 * model and the script agree, the script with the numbers that stand in the page.
 */
@ExtendWith(OneRun.class)
class SamePlanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /** A prime, so that all choices of all questions are met. */
  private static final int STEP = 101;

  /** The same lines as AnswerSets, of every so manieth set, in the browser's own engine. */
  private static final String IN_BROWSER =
      """
      async ({ step }) => {
        const page = document.querySelector('script[src$="/check.js"]').src;
        const { assess } = await import(new URL('check/assessment.js', page));
        const scoring = JSON.parse(document.querySelector('[data-scoring]').dataset.scoring);
        const counts = scoring.questions.map(question => question.points.length);
        const sets = counts.reduce((product, count) => product * count, 1);
        const lines = [];
        for (let set = 0; set < sets; set += step) {
          let rest = set;
          const answers = counts.map(count => {
            const choice = rest % count;
            rest = Math.floor(rest / count);
            return choice;
          });
          const { score, risk, level, aim, enough, plan } = assess(scoring, answers);
          const deeds = plan.map(one => `${one.deed}:${one.gain}:${one.minutes}`).join();
          lines.push(`${answers.join('')} ${score} ${risk} ${level} ${aim} ${enough} ${deeds}\\n`);
        }
        const bytes = new TextEncoder().encode(lines.join(''));
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
      }
      """;

  private final PublishedSite site;
  private final RealBrowser browser;
  private final Site content;

  @TempDir Path folder;

  SamePlanTest(PublishedSite site, RealBrowser browser) throws IOException {
    this.site = site;
    this.browser = browser;
    this.content =
        ContentReader.read(
                Path.of("content"),
                new ContentReader.Options(DAY, false, Optional.empty(), "content"),
                new Findings())
            .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> everySetOfAnswersGivesTheSamePlanInNode() {
    return checks(
        (check, sets) ->
            assertEquals(sets.count() + " " + sets.digest(), node(scoring(check)).strip()));
  }

  @TestFactory
  Stream<DynamicTest> manySetsOfAnswersGiveTheSamePlanInChromium() {
    return checks((check, sets) -> assertEquals(sets.digest(STEP), chromium(check)));
  }

  private interface Comparison {
    void of(SitePage page, AnswerSets sets) throws Exception;
  }

  private Stream<DynamicTest> checks(Comparison comparison) {
    List<Check> checks = content.all(Check.class);
    assertFalse(checks.isEmpty());
    return checks.stream()
        .map(
            check -> {
              SitePage page = site.page(content.address(check));
              AnswerSets sets = new AnswerSets(Scoring.of(content, check));
              return dynamicTest(page.title(), () -> comparison.of(page, sets));
            });
  }

  private static String scoring(SitePage check) {
    return check.document().selectFirst("[data-scoring]").attr("data-scoring");
  }

  private String node(String scoring) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("scoring.json"), scoring);
    Process node =
        new ProcessBuilder("node", "src/test/js/answer-sets.js", file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), output);
    return output;
  }

  private String chromium(SitePage check) {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      visit.page().navigate(site.at(check.address()));
      return (String) visit.page().evaluate(IN_BROWSER, Map.of("step", STEP));
    }
  }
}
