package dk.vejviser.bake;

import dk.vejviser.text.Findings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jbake.app.Asset;

/**
 * The project's assets under one folder that is named by what is in it, so a browser may keep them
 * for ever; and the content's images.
 */
final class Assets {
  private static final String STYLESHEET = "css/main.css";
  private static final int HASH_LENGTH = 10;

  private Assets() {}

  /** Copies everything and returns the name of the folder below {@code assets/}. */
  static String copy(Bakery.Sources sources, Path output, Findings findings) throws IOException {
    String hash = hash(sources.assets());
    Path target = output.resolve("assets").resolve(hash);
    copy(sources, sources.assets(), target);
    join(sources.assets(), target, findings);
    Path images = sources.content().resolve("images");
    if (Files.isDirectory(images)) {
      copy(sources, images, output.resolve("images"));
    }
    return hash;
  }

  private static void copy(Bakery.Sources sources, Path from, Path to) throws IOException {
    Asset asset = new Asset(Configuration.of(sources, to));
    asset.copy(from.toAbsolutePath().toFile());
    for (Throwable error : asset.getErrors()) {
      throw new IOException(error.getMessage(), error);
    }
  }

  /** Leaves the one joined stylesheet of the many. */
  private static void join(Path assets, Path target, Findings findings) throws IOException {
    Path main = assets.resolve(STYLESHEET);
    if (!Files.exists(main)) {
      return;
    }
    String css = Stylesheet.join(main, assets.getFileName() + "/" + STYLESHEET, findings);
    delete(target.resolve("css"));
    Files.createDirectories(target.resolve("css"));
    Files.writeString(target.resolve(STYLESHEET), css);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private static String hash(Path assets) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files(assets)) {
      digest.update(
          assets.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
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
          .sorted(
              Comparator.comparing(file -> folder.relativize(file).toString().replace('\\', '/')))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
