package dk.vejviser.bake.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a module with the modules beside it that it imports, so that a phone fetches one file
 * instead of a chain of them. It knows as much of the language as our own scripts use: names are
 * imported as they are, one import a line.
 */
public final class ScriptJoin {
  private static final Pattern IMPORT =
      Pattern.compile("import (?:\\{ [\\w, ]+ \\} from )?'\\./([\\w-]+\\.js)';");
  private static final Pattern DECLARED =
      Pattern.compile("(?:export )?(?:async )?(?:function|class|const|let) (\\w+).*");

  private final Path folder;
  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private ScriptJoin(Path folder) {
    this.folder = folder;
  }

  /**
   * The text of a module and all that it imports.
   *
   * @throws IOException where a file cannot be read, or two of them declare one name
   */
  public static String join(Path module) throws IOException {
    String entry = module.getFileName().toString();
    ScriptJoin join = new ScriptJoin(module.resolveSibling(""));
    join.add(entry);
    Set<String> names = new TreeSet<>();
    StringBuilder joined = new StringBuilder();
    for (Map.Entry<String, List<String>> part : join.parts.entrySet()) {
      for (String line : part.getValue()) {
        Matcher declared = DECLARED.matcher(line);
        if (declared.matches() && !names.add(declared.group(1))) {
          throw new IOException(module + ": two parts declare " + declared.group(1));
        }
        boolean exported = part.getKey().equals(entry);
        joined.append(exported ? line : line.replaceFirst("^export ", "")).append('\n');
      }
    }
    return joined.toString();
  }

  /** Adds a module after those that it imports. */
  private void add(String name) throws IOException {
    if (parts.containsKey(name)) {
      return;
    }
    List<String> own = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(name))) {
      Matcher imported = IMPORT.matcher(line);
      if (imported.matches()) {
        add(imported.group(1));
      } else {
        own.add(line);
      }
    }
    parts.put(name, own);
  }
}
