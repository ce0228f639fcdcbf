package dk.vejviser.bake;

import dk.vejviser.bake.script.ScriptComments;
import dk.vejviser.bake.script.ScriptJoin;
import dk.vejviser.bake.script.ScriptNames;
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
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.app.Asset;

/**
 * The project's assets under one folder that is named by what is in it, so a browser may keep them
 * for ever.
 */
final class Assets {
  /** One for all pages, and one for each kind of page with much that no other has. */
  private static final List<String> STYLESHEETS =
      List.of("css/main.css", "css/card.css", "css/check.css", "css/search.css");

  private static final String SEARCH = "js/search/";

  /** What pages load as one file, though other pages load some of its parts by themselves. */
  private static final List<String> JOINED = List.of("js/help.js", "js/open-hours.js");

  /** What pages load of the search; every other script beside them is a part of one. */
  private static final Set<String> MODULES =
      Set.of("box.js", "combobox.js", "engine.js", "page.js");

  private static final int HASH_LENGTH = 10;

  private final Bakery.Sources sources;
  private final Configuration configuration;
  private final OwnLook look;
  private final Findings findings;

  Assets(Bakery.Sources sources, Configuration configuration, OwnLook look, Findings findings) {
    this.sources = sources;
    this.configuration = configuration;
    this.look = look;
    this.findings = findings;
  }

  /** Copies everything and returns the name of the folder below {@code assets/}. */
  String copy(Path output) throws IOException {
    Path unnamed = gather(output);
    String hash = hash(unnamed);
    Files.move(unnamed, unnamed.resolveSibling(hash));
    return hash;
  }

  /** Copies everything into a folder of a given name below {@code assets/}. */
  void copy(Path output, String name) throws IOException {
    Path unnamed = gather(output);
    Files.move(unnamed, unnamed.resolveSibling(name));
  }

  private Path gather(Path output) throws IOException {
    // The name follows from what was copied, so that what is ignored doesn't change it.
    Path unnamed = Files.createDirectories(output.resolve("assets/unnamed"));
    copy(sources.assets(), unnamed);
    for (String sheet : STYLESHEETS) {
      join(sheet, unnamed);
    }
    deleteEmpty(unnamed.resolve("css"));
    look.putOn(unnamed, output);
    joinScripts(unnamed);
    shorten(unnamed.resolve("js"));
    return unnamed;
  }

  private void copy(Path from, Path to) throws IOException {
    Asset asset = new Asset(configuration.copying(from, to));
    asset.copy(from.toAbsolutePath().toFile());
    for (Throwable error : asset.getErrors()) {
      throw new IOException(error.getMessage(), error);
    }
  }

  /** Leaves the one joined stylesheet of the many; what no file imports stays as it is. */
  private void join(String sheet, Path copy) throws IOException {
    Path main = sources.assets().resolve(sheet);
    if (!Files.exists(main)) {
      return;
    }
    Path folder = main.toAbsolutePath().normalize().getParent();
    Stylesheet.Joined joined = Stylesheet.join(main, sources.label(folder), findings);
    Path css = copy.resolve(sheet).getParent();
    for (Path part : joined.parts()) {
      Files.deleteIfExists(css.resolve(folder.relativize(part)));
    }
    Files.writeString(copy.resolve(sheet), joined.css());
  }

  private void joinScripts(Path copy) throws IOException {
    for (String name : JOINED) {
      Path script = sources.assets().resolve(name);
      if (Files.exists(script)) {
        Files.writeString(copy.resolve(name), ScriptJoin.join(script));
      }
    }
    joinSearch(copy);
  }

  /** Each module then holds its parts, which no page asks for by themselves. */
  private void joinSearch(Path copy) throws IOException {
    Path folder = copy.resolve(SEARCH);
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path script : files(folder)) {
      String name = script.getFileName().toString();
      if (MODULES.contains(name)) {
        String joined = ScriptJoin.join(sources.assets().resolve(SEARCH + name));
        Files.writeString(script, ScriptNames.shortened(ScriptComments.without(joined)));
      } else {
        Files.delete(script);
      }
    }
  }

  private static void shorten(Path scripts) throws IOException {
    if (Files.isDirectory(scripts)) {
      for (Path script : files(scripts)) {
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
    for (Path file : files(folder)) {
      digest.update(name(folder, file).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(file));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> name(folder, file)))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
