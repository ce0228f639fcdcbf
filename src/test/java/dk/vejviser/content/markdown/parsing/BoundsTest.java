package dk.vejviser.content.markdown.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.vejviser.content.markdown.Danish;
import dk.vejviser.content.markdown.Markdown;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Findings;
import dk.vejviser.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Findings read(String text) {
    Findings findings = new Findings();
    Markdown.read(
        new SourceText("content/guides/a.md", text),
        0,
        Danish.around(new PageId(Kind.GUIDE, "a")),
        findings);
    return findings;
  }

  private static List<String> rules(String text) {
    return read(text).sorted().stream().map(finding -> finding.rule().key()).distinct().toList();
  }

  static Stream<String> hostile() {
    StringBuilder stairs = new StringBuilder();
    StringBuilder ticks = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      stairs.append("  ".repeat(i)).append("- a\n");
      ticks.append("`".repeat(i)).append('a');
    }
    return Stream.of(
        "[".repeat(100_000),
        "*a **a ".repeat(15_000),
        ">".repeat(10_000) + "a",
        "> ".repeat(10_000) + "a",
        "- ".repeat(10_000) + "a",
        "1. ".repeat(10_000) + "a",
        "![[[[".repeat(20_000),
        "[a](".repeat(20_000),
        "**" + "_*".repeat(50_000),
        "<a ".repeat(30_000),
        "&lt;".repeat(25_000),
        "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|a".repeat(500),
        "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(30_000),
        "# a" + " ".repeat(20_000) + "b",
        "a\n".repeat(200_000),
        stairs.toString(),
        ticks.toString().repeat(3));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextIsAFindingAndNeitherAHangNorACrash(String text) {
    assertEquals(
        List.of("markdown-too-complex"), assertTimeoutPreemptively(PATIENCE, () -> rules(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "*", "_", "`", "<a ", "[a](", "*a **a ", "![", "> ", "[a\n", "a|b\n-|-\n"})
  void asMuchAsMayPassIsReadInTime(String unit) {
    String text = (unit.repeat(2000 / unit.length()) + "\n\n").repeat(10);
    assertTimeoutPreemptively(PATIENCE, () -> rules(text));
  }

  /** Read in every possible way they would take longer than anybody lives. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s",
        "[a][%s",
        "[a]: <%s",
        "[a](<%s",
        "[a](/x/ \"%s",
        "[a](/x/ '%s",
        "[a](/x/ (%s",
        "[a]: /x/ \"%s"
      })
  void escapesInALinkThatIsNeverClosedAreReadInOneWay(String link) {
    String text = "Før.\n\n" + link.formatted("\\!\\*".repeat(40)) + " efter.\n";
    assertTimeoutPreemptively(PATIENCE, () -> rules(text));
  }

  @Test
  void theFindingPointsToTheBlock() {
    Findings findings = read("Fint.\n\n" + "[a](".repeat(20_000));
    assertEquals(
        List.of("3:1+20 markdown-too-complex [[a]([a]([a]([a]([a]( …]"), Danish.lines(findings));
  }

  @Test
  void aLongHonestPagePasses() {
    String section =
        "## Afsnit {#id}\n\n"
            + ("Skriv **de ti ting** ned, og [læs mere](a.md). ".repeat(15) + "\n\n").repeat(5)
            + "- Et punkt med {{kontakt:hotline}}\n".repeat(20)
            + "\n| A | B | C |\n| --- | --- | --- |\n"
            + "| en celle | en til | og en tredje |\n".repeat(60);
    assertEquals(List.of(), rules((section + "\n").repeat(20)));
  }
}
