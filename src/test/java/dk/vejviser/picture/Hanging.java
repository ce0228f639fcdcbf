package dk.vejviser.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.product.Pictures;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Findings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;

/** A gallery of pictures that a test hangs, and what comes of it. */
abstract class Hanging {
  @TempDir Path folder;
  final Counting encoder = new Counting();

  /** The real encoder, and how often it was asked. */
  static final class Counting implements Encoder {
    private final Webp webp = new Webp();
    final AtomicInteger asked = new AtomicInteger();

    @Override
    public boolean works() {
      return webp.works();
    }

    @Override
    public byte[] lossy(BufferedImage picture) throws IOException {
      asked.incrementAndGet();
      return webp.lossy(picture);
    }

    @Override
    public byte[] lossless(BufferedImage picture) throws IOException {
      asked.incrementAndGet();
      return webp.lossless(picture);
    }
  }

  /** A machine that Google has no library for. */
  static final Encoder NONE =
      new Encoder() {
        @Override
        public boolean works() {
          return false;
        }

        @Override
        public byte[] lossy(BufferedImage picture) {
          throw new AssertionError("nobody asks an encoder that doesn't work");
        }

        @Override
        public byte[] lossless(BufferedImage picture) {
          return lossy(picture);
        }
      };

  List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      return entries.toList();
    }
  }

  Set<String> jpegs(String output) throws IOException {
    Set<String> names = new TreeSet<>(files(output).keySet());
    names.removeIf(name -> !name.endsWith(".jpg"));
    return names;
  }

  Pictures publish(String output) throws IOException {
    return publish(output, "cache", 2, encoder);
  }

  Pictures publish(String output, String cache, int threads, Encoder encoder) throws IOException {
    Findings findings = new Findings();
    Gallery gallery = Gallery.of(folder.resolve("content"), "content", threads, encoder);
    gallery.inspect(findings);
    Pictures pictures = gallery.publish(folder.resolve(output), folder.resolve(cache), findings);
    assertEquals(List.of(), findings.sorted());
    return pictures;
  }

  void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("content/images").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  BufferedImage image(String output, String path) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(output).resolve(path));
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  Map<String, byte[]> files(String output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path root = folder.resolve(output);
    for (Map.Entry<String, Path> file : FileName.below(root).entrySet()) {
      files.put(file.getKey(), Files.readAllBytes(file.getValue()));
    }
    return files;
  }

  static void assertSame(Map<String, byte[]> one, Map<String, byte[]> two) {
    assertEquals(one.keySet(), two.keySet());
    one.forEach((name, bytes) -> assertArrayEquals(bytes, two.get(name), name));
  }
}
