package dk.vejviser.picture;

import dk.vejviser.cache.Digest;
import dk.vejviser.picture.inspection.Inspection;
import dk.vejviser.picture.inspection.Original;
import dk.vejviser.product.Picture;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import dk.vejviser.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pictures of a content folder. */
public final class Gallery {
  private static final String FOLDER = "images";
  private static final int HASH_LENGTH = 8;

  private final List<PictureFile> files;
  private final String label;
  private final int threads;
  private final Encoder encoder;

  private Gallery(List<PictureFile> files, String label, int threads, Encoder encoder) {
    this.files = files;
    this.label = label;
    this.threads = threads;
    this.encoder = encoder;
  }

  /**
   * A gallery of what lies below {@code images}. Files that nobody may show there are the content
   * reader's to report.
   *
   * @param label what stands before the paths that findings print: {@code content}
   * @param threads how many pictures are worked on at a time
   * @throws IOException where the folder cannot be listed
   */
  public static Gallery of(Path content, String label, int threads) throws IOException {
    return of(content, label, threads, new Webp());
  }

  static Gallery of(Path content, String label, int threads, Encoder encoder) throws IOException {
    String images = label.isEmpty() ? FOLDER : label + "/" + FOLDER;
    List<PictureFile> files = PictureFile.below(content.resolve(FOLDER), FOLDER, images);
    return new Gallery(files, images, threads, encoder);
  }

  /** These pictures and another gallery's; where both have one of a name, this one's counts. */
  public Gallery over(Gallery base) {
    Map<String, PictureFile> all = new TreeMap<>();
    base.files.forEach(file -> all.put(file.name(), file));
    files.forEach(file -> all.put(file.name(), file));
    return new Gallery(List.copyOf(all.values()), label, threads, encoder);
  }

  /** Looks through every picture without decoding any. What may not be published is a finding. */
  public void inspect(Findings findings) throws IOException {
    inspectNames(findings);
    Workers.each(files, threads, file -> Inspection.of(file.path(), file.label(), findings));
  }

  /** On disks that don't tell capitals from small letters, one of two would be lost. */
  private void inspectNames(Findings findings) {
    Map<String, PictureFile> firsts = new HashMap<>();
    for (PictureFile file : files) {
      PictureFile first = firsts.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file);
      if (first != null) {
        findings.add(
            Rule.DUPLICATE_ADDRESS, Place.of(file.label()), "/" + file.name(), first.label());
      }
    }
  }

  /**
   * Writes what may be published of every picture.
   *
   * @param output the folder that the site is written to
   * @param cache the folder that keeps developed pictures from build to build
   * @throws IOException where the output folder cannot be written
   */
  public Pictures publish(Path output, Path cache, Findings findings) throws IOException {
    Laboratory laboratory = new Laboratory(cache, encoder);
    List<Optional<Picture>> pictures =
        Workers.each(files, threads, file -> publish(file, laboratory, output, findings));
    laboratory.sweep();
    if (laboratory.lacksCopies()) {
      findings.add(Rule.WEBP_UNAVAILABLE, Place.of(label));
    }
    return new Pictures(pictures.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<Picture> publish(
      PictureFile file, Laboratory laboratory, Path output, Findings findings) throws IOException {
    Optional<Original> inspected = Inspection.of(file.path(), file.label(), findings);
    if (inspected.isEmpty()) {
      return Optional.empty();
    }
    Original original = inspected.get();
    Optional<Developed> developed = laboratory.develop(original);
    if (developed.isEmpty()) {
      findings.add(Rule.PICTURE_BROKEN, Place.of(file.label()), Word.PICTURE_DAMAGED);
      return Optional.empty();
    }
    write(output.resolve(file.name()), developed.get().bytes());
    List<Picture.Copy> copies = new ArrayList<>();
    String hash = Digest.hex(Digest.of(original.bytes())).substring(0, HASH_LENGTH);
    for (Developed.Copy copy : developed.get().copies()) {
      String name = file.stem() + "-" + hash + "-" + copy.width() + ".webp";
      write(output.resolve(name), copy.bytes());
      copies.add(new Picture.Copy(name, copy.width()));
    }
    return Optional.of(
        new Picture(file.name(), original.uprightWidth(), original.uprightHeight(), copies));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
