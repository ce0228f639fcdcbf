package dk.vejviser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program, or a part of the tests, in a process of its own. */
public final class OwnProcess {
  private OwnProcess() {}

  /** The command that runs the program as it was compiled for these tests. */
  public static List<String> program(String... args) {
    return java("dk.vejviser.cli.Main", args);
  }

  /** The command that runs a class of the program or of the tests. */
  public static List<String> java(String type, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As the launcher has it; a JVM's counters would be a file of their own in the way of limits.
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xmx512m",
            "-XX:-UsePerfData"));
    // What checks PDFs brings another, which indents differently.
    String transformer = "javax.xml.transform.TransformerFactory";
    command.add("-D" + transformer + "=" + System.getProperty(transformer));
    command.addAll(List.of("-cp", classPath(), type));
    command.addAll(List.of(args));
    return command;
  }

  /** Surefire starts its tests with a jar that only names the others. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
