package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.text.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding means, in the editor's language. */
class ExplainCommandTest {
  private final Spoken program = new Spoken();

  @Test
  void aRuleIsExplainedWithWhatItSaysWhyTheWayOutAndAnExample() {
    assertEquals(0, program.run("explain", "unknown-topic"));
    assertEquals(
        """
        unknown-topic (fejl)
          ukendt emne "…"

        Hvorfor:
          Siden ville ikke stå under noget emne, så kun den, der søger, ville finde den.

        Sådan:
          brug et emne fra data/topics.yaml

        Eksempel:
          content/pages/om.md:4:10: fejl: ukendt emne "bakcup" [unknown-topic]
            4 | topics: [bakcup]
              |          ^~~~~~ mente du "backup"?
        """,
        program.out());
  }

  @Test
  void inEnglishItIsTheSame() {
    assertEquals(0, program.run("explain", "unknown-topic", "--lang", "en"));
    assertTrue(
        program
            .out()
            .startsWith("unknown-topic (error)\n  unknown topic \"…\"\n\nWhy:\n  The page"),
        program.out());
    assertTrue(program.out().contains("did you mean \"backup\"?\n"), program.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[unknown-topic]", "UNKNOWN_TOPIC", "Unknown-Topic"})
  void theNameIsTakenAsItIsCopied(String name) {
    assertEquals(0, program.run("explain", name));
    assertTrue(program.out().startsWith("unknown-topic (fejl)\n"), program.out());
  }

  @Test
  void anUnknownRuleIsWrongUsageWithTheOneThatWasMeant() {
    assertEquals(2, program.run("explain", "unkown-topic"));
    assertTrue(
        program.err().contains("ukendt regel \"unkown-topic\". Mente du \"unknown-topic\"?"),
        program.err());
    assertEquals(2, program.run("explain", "hest"));
    assertTrue(
        program.err().contains("ukendt regel \"hest\". Se dem alle med ./vejviser explain"),
        program.err());
  }

  @Test
  void withoutANameAllRulesAreListed() {
    assertEquals(0, program.run("explain"));
    assertEquals(Rule.values().length + 2, program.out().lines().count());
    assertTrue(
        program
            .out()
            .lines()
            .anyMatch(
                "lix                         fejl      teksten er for tung: lix …, højst …. Mest koster: \"…\""
                    ::equals),
        program.out());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAnExample(Rule rule) {
    assertEquals(0, program.run("explain", rule.key()));
    assertTrue(program.out().contains("[" + rule.key() + "]\n"), program.out());
    assertFalse(program.out().matches("(?s).*\\{[0-9]\\}.*"), program.out());
  }
}
