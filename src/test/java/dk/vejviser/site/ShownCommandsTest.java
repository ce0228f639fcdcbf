package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a command ended with is known, also where there is no such command. */
class ShownCommandsTest {
  private final ShownCommands commands = new ShownCommands();
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void aCommandThatSucceedsAnswersWithZero() {
    assertEquals(0, commands.run(List.of(java, "--version")));
  }

  @Test
  void aCommandThatFailsAnswersWithItsCode() {
    assertEquals(1, commands.run(List.of(java, "--no-such-option")));
  }

  @Test
  void aCommandThatIsNotThereAnswersWith127() {
    assertEquals(127, commands.run(List.of("no-such-command-on-any-machine")));
  }
}
