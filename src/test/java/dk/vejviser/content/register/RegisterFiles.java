package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.ContentTree;
import dk.vejviser.model.Registers;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** Registers as files in a folder, and what reading them comes to. */
abstract class RegisterFiles {
  @TempDir Path folder;
  final Map<String, ContentFile> data = new TreeMap<>();
  final Findings findings = new Findings();

  final void file(String name, String text) throws IOException {
    Path path = Files.writeString(folder.resolve(name), text);
    data.put(name, new ContentFile(path, name, name));
  }

  final Registers read() {
    return maybe().orElseThrow();
  }

  final Optional<Registers> maybe() {
    return RegistersReader.read(new ContentTree(Map.of(), data, true), findings);
  }

  /** Findings as {@code file:line:column rule args -> suggestion}. */
  final List<String> faults() {
    return findings.sorted().stream().map(RegisterFiles::line).toList();
  }

  private static String line(Finding finding) {
    String meant = finding.suggestion().map(word -> " -> " + word).orElse("");
    return finding.place() + " " + finding.rule().key() + " " + finding.args() + meant;
  }
}
