package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.look.Colour;
import dk.vejviser.look.Look;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the colours and drawings that site.yaml names. */
record LookReader(Fields fields, ContentFile site, Findings findings) {

  /** Where a PNG says how wide and how high it is. */
  private static final int PNG_SIZES = 16;

  Look read() {
    return new Look(
        drawing("logo"),
        drawing("icon"),
        shared("shared"),
        colour("colours.light"),
        colour("colours.dark"));
  }

  private Optional<Look.Chosen> colour(String key) {
    return fields.text(key).map(text -> new Look.Chosen(Colour.of(text), fields.place(key)));
  }

  /** What is in the drawing is looked through with all other pictures. */
  private Optional<String> drawing(String key) {
    Optional<String> name = fields.text(key);
    if (name.isPresent() && !Files.isRegularFile(file(name.get()))) {
      findings.add(Rule.MISSING_FILE, fields.place(key));
      return Optional.empty();
    }
    return name;
  }

  /** Pages state its size, so it has that size. */
  private Optional<String> shared(String key) {
    Optional<String> name = drawing(key);
    if (name.isPresent() && !isShared(file(name.get()))) {
      findings.add(Rule.BAD_VALUE, fields.place(key), key, name.get(), Word.A_SHARED_PICTURE);
      return Optional.empty();
    }
    return name;
  }

  private static boolean isShared(Path png) {
    try (InputStream in = Files.newInputStream(png)) {
      ByteBuffer start = ByteBuffer.wrap(in.readNBytes(PNG_SIZES + 2 * Integer.BYTES));
      return start.capacity() == PNG_SIZES + 2 * Integer.BYTES
          && start.getInt(PNG_SIZES) == Look.SHARED_WIDTH
          && start.getInt(PNG_SIZES + Integer.BYTES) == Look.SHARED_HEIGHT;
    } catch (IOException e) {
      return false;
    }
  }

  private Path file(String name) {
    return site.path().toAbsolutePath().getParent().resolveSibling(name);
  }
}
