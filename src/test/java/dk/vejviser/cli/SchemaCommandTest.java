package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
  @TempDir Path folder;

  @Test
  void theSchemasAreWrittenAsTheyStandInTheRepository() throws IOException {
    Spoken program = new Spoken();
    assertEquals(0, program.run("schema", "--out", folder.resolve("new/schema").toString()));
    assertEquals("18 skemaer er skrevet i " + folder.resolve("new/schema") + "\n", program.out());
    Path contacts = Path.of(".vscode/schema/contacts.json");
    assertEquals(
        Files.readString(contacts), Files.readString(folder.resolve("new/schema/contacts.json")));
  }
}
