package dk.vejviser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark that nobody has run for a week still runs. */
class BenchmarksTest {
  @TempDir Path classes;

  @Test
  void theirProgramsCompileAgainstTheProject() throws IOException {
    List<File> programs = new ArrayList<>();
    for (String folder : List.of("fuzz", "search", "serve", "speed")) {
      try (Stream<Path> files = Files.walk(Path.of("bench", folder))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(Path::toFile)
            .forEach(programs::add);
      }
    }
    assertFalse(programs.isEmpty());
    assertEquals(List.of(), faults(programs));
  }

  private List<String> faults(List<File> programs) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      List<String> options = List.of("-proc:none", "-d", classes.toString());
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromFiles(programs))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }
}
