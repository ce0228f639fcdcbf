package dk.vejviser.content;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.ContentTree;
import dk.vejviser.content.file.Stamp;
import dk.vejviser.content.register.SiteFile;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Registers;
import dk.vejviser.text.Finding;
import dk.vejviser.work.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read of a content folder, so that the next reading opens only the files that have
 * changed since, by size and time. For one reader at a time.
 */
public final class ReadingMemory {
  private Optional<Ground> ground = Optional.empty();
  private Optional<GroundFiles> groundFiles = Optional.empty();
  private Optional<PageGround> pageGround = Optional.empty();
  private final Map<Path, Kept> pages = new HashMap<>();

  /** What all pages are read by, and what was wrong with it. */
  record Ground(
      Optional<SiteFile> site,
      Optional<Registers> registers,
      Optional<Language> language,
      List<Finding> findings) {}

  /** What else decides how a page is read. */
  private record PageGround(Ground ground, Addresses addresses, ContentReader.Options options) {}

  private record GroundFiles(Map<Path, Stamp> files, boolean whole, ContentReader.Options options) {
    boolean has(String name) {
      return files.keySet().stream().anyMatch(file -> file.endsWith(name));
    }
  }

  private record Kept(Stamp stamp, PageFile file) {}

  private record Listed(Kind kind, ContentFile file, Stamp stamp) {
    Path path() {
      return file.path();
    }
  }

  /** Has these files read again, whatever their size and time say. */
  public void forget(Collection<Path> files) {
    for (Path file : files) {
      pages.remove(file);
      String name = String.valueOf(file.getFileName());
      if (groundFiles.stream().anyMatch(ground -> ground.has(name))) {
        groundFiles = Optional.empty();
      }
    }
  }

  Ground ground(ContentTree tree, ContentReader.Options options, Supplier<Ground> reader) {
    Map<Path, Stamp> stamps = new TreeMap<>();
    Stream.of(tree.data(), tree.below())
        .flatMap(files -> files.values().stream())
        .forEach(file -> stamps.put(file.path(), Stamp.of(file.path())));
    GroundFiles files = new GroundFiles(stamps, tree.whole(), options);
    if (ground.isEmpty() || !Optional.of(files).equals(groundFiles)) {
      ground = Optional.of(reader.get());
      groundFiles = Optional.of(files);
    }
    return ground.get();
  }

  /** What each file gives, in the files' order. */
  List<PageFile> pages(
      ContentTree tree,
      Ground ground,
      Addresses addresses,
      ContentReader.Options options,
      BiFunction<Kind, ContentFile, PageFile> reader) {
    Optional<PageGround> now = Optional.of(new PageGround(ground, addresses, options));
    if (!now.equals(pageGround)) {
      pages.clear();
      pageGround = now;
    }
    List<Listed> all = listed(tree);
    pages.keySet().retainAll(all.stream().map(Listed::path).collect(Collectors.toSet()));
    List<Listed> changed = all.stream().filter(one -> !isKept(one)).toList();
    int threads = Runtime.getRuntime().availableProcessors();
    Iterator<PageFile> read =
        Workers.each(changed, threads, one -> reader.apply(one.kind, one.file)).iterator();
    changed.forEach(one -> pages.put(one.path(), new Kept(one.stamp, read.next())));
    return all.stream().map(one -> pages.get(one.path()).file()).toList();
  }

  private static List<Listed> listed(ContentTree tree) {
    List<Listed> all = new ArrayList<>();
    tree.pages()
        .forEach(
            (kind, files) ->
                files.forEach(file -> all.add(new Listed(kind, file, Stamp.of(file.path())))));
    return all;
  }

  private boolean isKept(Listed one) {
    Kept kept = pages.get(one.path());
    return kept != null && kept.stamp().equals(one.stamp());
  }
}
