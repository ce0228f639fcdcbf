package dk.vejviser.content;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.ContentTree;
import dk.vejviser.content.file.TreeWalk;
import dk.vejviser.content.register.SiteFile;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folders that a site is read from: its own, and the one whose content it takes over where its
 * {@code site.yaml} says {@code extends: ../content}. A file of its own stands for the other's file
 * of the same name; registers are joined entry by entry.
 */
public final class Layers {
  private static final String EXTENDS = "extends";

  private Layers() {}

  /** A folder, and how findings name it. */
  public record Layer(Path folder, String label) {}

  /** The folders as far as they exist, the site's own first. */
  public static List<Path> folders(Path content) {
    return of(content, "").stream().map(Layer::folder).toList();
  }

  /** What a site takes over, where it does. */
  public static List<Layer> below(Path content, String label) {
    List<Layer> all = of(content, label);
    return all.subList(1, all.size());
  }

  static List<Layer> of(Path content, String label) {
    Findings ignored = new Findings();
    Layer own = new Layer(content, label);
    return below(TreeWalk.registers(content, label), own, ignored)
        .map(base -> List.of(own, base))
        .orElse(List.of(own));
  }

  /**
   * A site's own files over those that it takes over; absent where it names a folder that has none,
   * without which most pages would lead nowhere.
   */
  static Optional<ContentTree> joined(ContentTree own, Layer layer, Findings findings) {
    Findings fault = new Findings();
    Optional<ContentTree> joined =
        below(own.data(), layer, fault)
            .flatMap(base -> TreeWalk.of(base.folder(), base.label(), findings))
            .map(own::over);
    findings.addAll(fault.sorted());
    return fault.hasErrors() ? joined : joined.or(() -> Optional.of(own));
  }

  /** What is wrong with the rest of site.yaml is found when it is read for what it says. */
  private static Optional<Layer> below(
      Map<String, ContentFile> registers, Layer own, Findings findings) {
    Findings ignored = new Findings();
    return Optional.ofNullable(registers.get(SiteFile.NAME))
        .flatMap(file -> SiteFile.fields(file, ignored))
        .flatMap(site -> below(own, site, findings));
  }

  private static Optional<Layer> below(Layer own, Fields site, Findings findings) {
    Optional<String> written = site.text(EXTENDS);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Path here = own.folder().toAbsolutePath().normalize();
    Optional<Layer> layer =
        resolved(here, written.get())
            .filter(there -> Files.isRegularFile(there.resolve("data").resolve(SiteFile.NAME)))
            .filter(there -> !there.startsWith(here) && !here.startsWith(there))
            .map(there -> new Layer(there, label(own.label(), written.get())));
    if (layer.isEmpty()) {
      findings.add(Rule.MISSING_CONTENT, site.place(EXTENDS), written.get());
    }
    return layer;
  }

  /** A folder as seen from another; absent where the words cannot be a path. */
  private static Optional<Path> resolved(Path from, String written) {
    try {
      return Optional.of(from.resolve(written).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String label(String own, String written) {
    return FileName.of(Path.of(own).resolve(written).normalize());
  }
}
