package dk.vejviser.cli;

import dk.vejviser.build.EditorSchemas;
import dk.vejviser.cli.terminal.PrettyJson;
import dk.vejviser.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what editing programs may know of front matter and registers. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;

  @Option(
      names = "--out",
      paramLabel = "<folder>",
      defaultValue = ".vscode/schema",
      descriptionKey = "schema-out")
  Path output;

  @Override
  public Integer call() throws IOException {
    Map<String, Map<String, Object>> files = EditorSchemas.files();
    Files.createDirectories(output);
    for (Map.Entry<String, Map<String, Object>> file : files.entrySet()) {
      WholeFile.write(output.resolve(file.getKey()), PrettyJson.of(file.getValue()) + "\n");
    }
    root.terminal().out().println(root.words().say("schemas-made", files.size(), output));
    return Exit.CLEAN;
  }
}
