package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.cli.findings.Example;
import dk.vejviser.cli.findings.TextReport;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} says what {@code explain} says. Run with {@code -Dvejviser.rules=write} to
 * write it down again.
 */
class RulesDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/rules.md");
  private static final String COMMAND =
      "mvn -q -Dtest=RulesDocumentTest -Dvejviser.rules=write test";
  private static final Words ENGLISH = Words.in("en");
  private static final Wording WORDING = Wording.in(ENGLISH.locale());
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  @Test
  void theDocumentIsMadeFromTheSameTexts() throws IOException {
    String made = document();
    if ("write".equals(System.getProperty("vejviser.rules"))) {
      Files.writeString(DOCUMENT, made);
    }
    assertEquals(made, Files.readString(DOCUMENT), "write it again: " + COMMAND);
  }

  private static String document() {
    Map<String, Long> counts =
        Stream.of(Rule.values())
            .collect(
                Collectors.groupingBy(
                    rule -> WORDING.severity(rule.severity()), Collectors.counting()));
    return """
        # Rules
        Made from `findings_en.properties` and the cases of the tests; `./vejviser explain <rule>` says the same in Danish.
        Make it again with `%s`.

        An error stops the build, a warning is printed, a note is advice: %d errors, %d warnings, %d notes.
        """
            .formatted(COMMAND, counts.get("error"), counts.get("warning"), counts.get("note"))
        + Stream.of(Rule.values()).map(RulesDocumentTest::section).collect(Collectors.joining());
  }

  private static String section(Rule rule) {
    Example example = Example.of(rule);
    Terminal plain = new Terminal(NOWHERE, NOWHERE, false, false);
    String found = new TextReport(plain, ENGLISH, place -> example.text()).lines(example.finding());
    return """

        ## %s
        %s: %s. %s Way out: %s.

        ```text
        %s```
        """
        .formatted(
            rule.key(),
            capital(WORDING.severity(rule.severity())),
            WORDING.sentence(rule),
            WORDING.why(rule),
            WORDING.advice(rule),
            found);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
