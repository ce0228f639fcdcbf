package dk.vejviser.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Folders;
import dk.vejviser.model.Page;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template can say, and what it is told when it says something wrong. */
class TemplatesTest {
  private static final String ICONS =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"key\"/><symbol id=\"lock\"/></svg>";

  @TempDir Path project;
  private Bakes bakes;

  @BeforeEach
  void icons() throws IOException {
    bakes = new Bakes(project).write("assets/icons.svg", ICONS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{{ date(page.extra) }}      | 5. november 2026",
        "{{ shortdate(page.extra) }} | 05.11.2026",
        "{{ isodate(page.extra) }}   | 2026-11-05",
        "{{ address(page.shown) }}   | /om/",
        "{{ prose(page.shown.lead) }}| <p><b>Ord</b> & tal</p>",
        "{{ page.shown.lead.html }}  | &lt;p&gt;&lt;b&gt;Ord&lt;/b&gt; &amp; tal&lt;/p&gt;",
        "{{ say('greeting', 'du', 2) }} | Hej du &amp; 2",
        "{{ config.my_key }}         | en værdi",
      })
  void aTemplateCanSay(String template, String expected) throws IOException {
    bakes.write("content/jbake.properties", "my.key=en værdi\n");
    assertEquals(expected, render(template));
  }

  /** Pebble's escaping doesn't look into a cache, only into macros and templates that it calls. */
  @Test
  void whatIsKeptInACacheIsMadeWhereItIsEscaped() throws IOException {
    Pattern cached = Pattern.compile("(?s)\\{% cache .*?%}(.*?)\\{% endcache %}");
    Pattern escaped =
        Pattern.compile("\\s*(\\{% include \"[a-z/-]+\\.peb\" %}|\\{\\{ [a-z]+\\(.*\\) }})\\s*");
    List<String> bare = new ArrayList<>();
    for (Path file : Folders.files(Path.of("templates"))) {
      Matcher found = cached.matcher(Files.readString(file));
      while (found.find()) {
        if (!escaped.matcher(found.group(1)).matches()) {
          bare.add(file + ": " + found.group(1));
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void anIconIsMarkUpThatPointsIntoTheIconsFile() throws IOException {
    String html = render("{{ icon('key') }}");
    assertTrue(
        html.matches(
            "<svg class=\"i\" aria-hidden=\"true\">"
                + "<use href=\"/assets/[0-9a-f]{10}/icons.svg#key\"/></svg>"),
        html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{{ page.shown.titel }} | Attribute [titel] of [dk.vejviser.model.PlainPage] does not exist",
        "{{ pag.shown }}        | Root attribute [pag] does not exist",
        "{{ icon('kye') }}      | icons.svg has no \"kye\"; did you mean \"key\"?",
        "{{ icon('') }}         | icons.svg has no \"\"",
        "{{ say('hilsen') }}    | no words for hilsen",
        "{{ date(page.shown) }} | date() wants a LocalDate and was given a PlainPage",
        "{{ prose(null) }}      | prose() wants a Prose and was given nothing",
        "{{ nothing(1) }}       | Function or Macro [nothing] does not exist.",
        "{% if page %}          | Unexpected end of template",
      })
  void aFaultIsToldWithTheLineOfTheTemplateAndThePage(String template, String expected)
      throws IOException {
    Finding finding = fault("<p>\n  " + template + "\n</p>\n");
    assertEquals(Rule.TEMPLATE_ERROR, finding.rule());
    assertEquals("templates/page/page.peb", finding.place().file());
    assertEquals(template.startsWith("{%") ? 4 : 2, finding.place().line());
    assertTrue(finding.args().get(0).startsWith(expected), finding.args().get(0));
    assertEquals("content/pages/om.md", finding.args().get(1));
  }

  @Test
  void theLineOfAFaultIsUnderlinedAsAWhole() throws IOException {
    assertEquals(
        new Place("templates/page/page.peb", 2, 3, 22),
        fault("<p>\n  {{ page.shown.titel }}\n</p>\n").place());
  }

  @Test
  void aFaultInAComponentIsToldThere() throws IOException {
    bakes.write(
        "templates/component/card.peb", "{% macro card(x) %}\n{{ x.nothing }}\n{% endmacro %}");
    Finding finding = fault("{% import \"component/card.peb\" %}\n{{ card(page.shown) }}");
    assertEquals(new Place("templates/component/card.peb", 2, 1, 15), finding.place());
  }

  @Test
  void aMissingTemplateOfAKindIsToldWithTheNearestName() throws IOException {
    bakes.write("templates/page/pages.peb", "");
    Bakes.Result result = bakes.bake(Sites.of(Sites.page("om", "Ord")));
    assertEquals(
        List.of(
            new Finding(
                Place.of("templates/page/page.peb"),
                Rule.MISSING_TEMPLATE,
                List.of("page/page.peb"),
                Optional.of("page/pages.peb"))),
        result.findings());
  }

  @Test
  void aMissingComponentIsToldWhereItIsAskedFor() throws IOException {
    bakes.write("templates/component/card.peb", "");
    assertEquals(
        new Finding(
            new Place("templates/page/page.peb", 2, 13, 18),
            Rule.MISSING_TEMPLATE,
            List.of("component/crad.peb"),
            Optional.of("component/card.peb")),
        fault("<p>\n {% import \"component/crad.peb\" %}"));
  }

  @Test
  void aTemplateOutsideOfTheFolderIsNotRead() throws IOException {
    bakes.write("secret.peb", "secret");
    Finding finding = fault("{% include \"page/../../secret.peb\" %}");
    assertEquals(Rule.MISSING_TEMPLATE, finding.rule());
  }

  @Test
  void aTemplateThatIncludesItselfIsAFaultAndNoCrash() throws IOException {
    Finding finding = fault("{% include \"page/page.peb\" %}");
    assertEquals("the template includes itself", finding.args().get(0));
  }

  @Test
  void allFaultsAreToldAtOnceAndEachOnceForTheFirstPage() throws IOException {
    bakes
        .write("templates/page/page.peb", "{{ page.nothing }}")
        .write("templates/page/term.peb", "{{ page.nothing }}");
    Page[] pages =
        IntStream.range(0, 40)
            .mapToObj(
                i -> i % 2 == 0 ? Sites.page("side-" + i, "") : Sites.term("ord", "ord-" + i, i))
            .toArray(Page[]::new);
    List<Finding> findings = bakes.bake(Sites.of(pages)).findings();
    assertEquals(
        List.of("templates/page/page.peb:1:1", "templates/page/term.peb:1:1"),
        findings.stream().map(finding -> finding.place().toString()).toList());
    assertEquals("content/pages/side-0.md", findings.get(0).args().get(1));
  }

  @Test
  void aPageWhoseTemplateFailsLeavesNoFile() throws IOException {
    bakes.write("templates/page/page.peb", "begun {{ page.nothing }}");
    assertEquals(
        List.of(),
        bakes.bake(Sites.of(Sites.page("om", "Ord"))).files().keySet().stream()
            .filter(file -> file.endsWith(".html"))
            .toList());
  }

  private String render(String template) throws IOException {
    Bakes.Result result = bake(template);
    assertEquals(List.of(), result.findings());
    return result.files().get("om/index.html");
  }

  private Finding fault(String template) throws IOException {
    List<Finding> findings = bake(template).findings();
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }

  private Bakes.Result bake(String template) throws IOException {
    bakes.write("templates/page/page.peb", template);
    PlainPage plain = Sites.page("om", "");
    Page page =
        new PlainPage(plain.head(), plain.body(), new Prose("<p><b>Ord</b> & tal</p>"), List.of());
    Site site = Sites.of(page);
    return bakes.bake(site, List.of(Bakes.plan(site, page, LocalDate.of(2026, 11, 5))), 2, "site");
  }
}
