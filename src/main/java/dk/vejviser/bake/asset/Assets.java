package dk.vejviser.bake.asset;

import dk.vejviser.bake.oven.Configuration;
import dk.vejviser.bake.script.ScriptComments;
import dk.vejviser.bake.script.ScriptJoin;
import dk.vejviser.bake.script.ScriptNames;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The project's assets under one folder that is named by what is in it, so a browser may keep them
 * for ever.
 */
public final class Assets {
  /** One for all pages, and one for each kind of page with much that no other has. */
  private static final List<String> STYLESHEETS =
      List.of(
          "css/main.css",
          "css/card.css",
          "css/check.css",
          "css/front.css",
          "css/register.css",
          "css/search.css");

  private static final String CSS = "css";
  private static final String SEARCH = "js/search/";

  /** What pages load as one file, though other pages load some of its parts by themselves. */
  private static final List<String> JOINED = List.of("js/help.js", "js/open-hours.js");

  /** What pages load of the search; every other script beside them is a part of one. */
  private static final Set<String> MODULES =
      Set.of("box.js", "combobox.js", "engine.js", "page.js");

  private static final int HASH_LENGTH = 10;

  private final Path folder;
  private final String label;
  private final Configuration configuration;
  private final OwnLook look;
  private final Findings findings;

  /**
   * The assets of a folder.
   *
   * @param label the folder, as findings name it
   */
  public Assets(
      Path folder, String label, Configuration configuration, OwnLook look, Findings findings) {
    this.folder = folder;
    this.label = label;
    this.configuration = configuration;
    this.look = look;
    this.findings = findings;
  }

  /** Copies everything and returns the name of the folder below {@code assets/}. */
  public String copy(Path output) throws IOException {
    Path unnamed = gather(output);
    String hash = hash(unnamed);
    Files.move(unnamed, unnamed.resolveSibling(hash));
    return hash;
  }

  /** Copies everything into a folder of a given name below {@code assets/}. */
  public void copy(Path output, String name) throws IOException {
    Path unnamed = gather(output);
    Files.move(unnamed, unnamed.resolveSibling(name));
  }

  private Path gather(Path output) throws IOException {
    // The name follows from what was copied, so that what is ignored doesn't change it.
    Path unnamed = Files.createDirectories(output.resolve("assets/unnamed"));
    configuration.copy(folder, unnamed);
    for (String sheet : STYLESHEETS) {
      join(sheet, unnamed);
    }
    deleteEmpty(unnamed.resolve(CSS));
    look.putOn(unnamed, output);
    joinScripts(unnamed);
    shorten(unnamed.resolve("js"));
    return unnamed;
  }

  /** Leaves the one joined stylesheet of the many; what no file imports stays as it is. */
  private void join(String sheet, Path copy) throws IOException {
    Path main = folder.resolve(sheet);
    if (!Files.exists(main)) {
      return;
    }
    Path styles = main.toAbsolutePath().normalize().getParent();
    Stylesheet.Joined joined = Stylesheet.join(main, label + "/" + CSS, findings);
    Path css = copy.resolve(CSS);
    for (Path part : joined.parts()) {
      Files.deleteIfExists(css.resolve(styles.relativize(part)));
    }
    Files.writeString(copy.resolve(sheet), joined.css());
  }

  private void joinScripts(Path copy) throws IOException {
    for (String name : JOINED) {
      Path script = folder.resolve(name);
      if (Files.exists(script)) {
        Files.writeString(copy.resolve(name), ScriptJoin.join(script));
      }
    }
    joinSearch(copy);
  }

  /** Each module then holds its parts, which no page asks for by themselves. */
  private void joinSearch(Path copy) throws IOException {
    Path modules = copy.resolve(SEARCH);
    if (!Files.isDirectory(modules)) {
      return;
    }
    for (Path script : FileName.below(modules).values()) {
      String name = script.getFileName().toString();
      if (MODULES.contains(name)) {
        String joined = ScriptJoin.join(folder.resolve(SEARCH + name));
        Files.writeString(script, ScriptNames.shortened(ScriptComments.without(joined)));
      } else {
        Files.delete(script);
      }
    }
  }

  private static void shorten(Path scripts) throws IOException {
    if (Files.isDirectory(scripts)) {
      for (Path script : FileName.below(scripts).values()) {
        if (script.toString().endsWith(".js")) {
          Files.writeString(script, ScriptComments.without(Files.readString(script)));
        }
      }
    }
  }

  private static void deleteEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walked = Files.walk(folder)) {
      for (Path path : walked.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isDirectory(path) && isEmpty(path)) {
          Files.delete(path);
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static String hash(Path folder) throws IOException {
    MessageDigest digest = Sha256.begin();
    for (Map.Entry<String, Path> file : FileName.below(folder).entrySet()) {
      digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(file.getValue()));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
  }
}
