package dk.vejviser.content.file;

import dk.vejviser.model.Kind;
import dk.vejviser.text.FileName;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Suggestion;
import dk.vejviser.text.Word;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lists a content folder. Whatever has no place in it is a finding, and so is a link that leads out
 * of it; names that begin with a dot belong to the editor's tools and are passed over.
 */
public final class TreeWalk {
  private static final String DATA = "data";
  private static final String IMAGES = "images";
  private static final String SETTINGS = "jbake.properties";
  private static final List<String> DATA_FILES =
      List.of(
          "audiences.yaml",
          "banned-words.txt",
          "contacts.yaml",
          "deadlines.yaml",
          "effect.tsv",
          "facts.yaml",
          "incident-queries.txt",
          "incident-words.txt",
          "retired-numbers.txt",
          "search-gold.tsv",
          "sectors.yaml",
          "site.yaml",
          "sizes.yaml",
          "synonyms.txt",
          "topics.yaml");
  private static final List<String> IMAGE_ENDINGS =
      List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg");
  private static final List<String> FOLDERS = folders();

  private final Path root;
  private final Findings findings;
  private final Map<Kind, List<ContentFile>> pages = new EnumMap<>(Kind.class);
  private final Map<String, ContentFile> data = new TreeMap<>();
  private boolean whole = true;

  private TreeWalk(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  /**
   * The files of a folder; absent where there is no such folder, which is a finding.
   *
   * @param label what stands before the paths that findings print
   */
  public static Optional<ContentTree> of(Path folder, String label, Findings findings) {
    if (!Files.isDirectory(folder)) {
      findings.add(Rule.MISSING_FILE, Place.of(label));
      return Optional.empty();
    }
    try {
      TreeWalk walk = new TreeWalk(folder.toRealPath(), findings);
      walk.top(new ContentFile(walk.root, "", label));
      return Optional.of(new ContentTree(walk.pages, walk.data, walk.whole));
    } catch (IOException e) {
      findings.add(unreadable(Place.of(label), e));
      return Optional.empty();
    }
  }

  /** The files of a folder's registers, by name, without a look at its pages. */
  public static Map<String, ContentFile> registers(Path folder, String label) {
    try {
      TreeWalk walk = new TreeWalk(folder.toRealPath(), new Findings());
      walk.children(new ContentFile(walk.root, "", label)).stream()
          .filter(file -> file.name().equals(DATA) && Files.isDirectory(file.path()))
          .forEach(walk::data);
      return walk.data;
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** What to say of a file that the disk doesn't hand over. */
  static Finding unreadable(Place place, IOException e) {
    return Finding.of(Rule.UNREADABLE_FILE, place, why(e));
  }

  private static Word why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return Word.NO_ACCESS;
    }
    return e instanceof NoSuchFileException ? Word.VANISHED : Word.READ_ERROR;
  }

  private void top(ContentFile folder) {
    for (ContentFile file : children(folder)) {
      Optional<Kind> kind = Kind.ofFolder(file.name());
      if (!Files.isDirectory(file.path())) {
        if (!standsBeside(file.name())) {
          unknown(file, FOLDERS);
        }
      } else if (kind.isPresent()) {
        pages.put(kind.get(), markdown(file));
      } else if (file.name().equals(DATA)) {
        data(file);
      } else if (file.name().equals(IMAGES)) {
        images(file);
      } else {
        unknown(file, FOLDERS);
      }
    }
  }

  /** Whether a file may stand beside the folders, though it is no content. */
  private static boolean standsBeside(String name) {
    return name.startsWith("LICENSE") || name.startsWith("README") || name.equals(SETTINGS);
  }

  private List<ContentFile> markdown(ContentFile folder) {
    List<ContentFile> files = new ArrayList<>();
    for (ContentFile file : children(folder)) {
      if (!file.name().endsWith(".md") || Files.isDirectory(file.path())) {
        unknown(file, List.of());
      } else if (isFile(file)) {
        files.add(file);
      }
    }
    return files;
  }

  private void data(ContentFile folder) {
    Set<String> meant = new HashSet<>();
    for (ContentFile file : children(folder)) {
      if (!DATA_FILES.contains(file.name())) {
        unknown(file, DATA_FILES);
        Suggestion.nearest(file.name(), DATA_FILES).ifPresent(meant::add);
      } else if (isFile(file)) {
        data.put(file.name(), file);
      } else {
        whole = false;
      }
    }
    whole &= data.keySet().containsAll(meant);
  }

  private void images(ContentFile folder) {
    for (ContentFile file : children(folder)) {
      String name = file.name().toLowerCase(Locale.ROOT);
      // A folder that is a link could lead round in a ring.
      if (Files.isDirectory(file.path()) && !Files.isSymbolicLink(file.path())) {
        images(file);
      } else if (IMAGE_ENDINGS.stream().noneMatch(name::endsWith)) {
        unknown(file, List.of());
      } else {
        isFile(file);
      }
    }
  }

  /** A folder's entries by name, without those that lead out of the content. */
  private List<ContentFile> children(ContentFile folder) {
    try (Stream<Path> paths = Files.list(folder.path())) {
      String prefix = folder.label().isEmpty() ? "" : folder.label() + "/";
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .map(name -> new ContentFile(folder.path().resolve(name), name, prefix + name))
          .filter(this::staysInside)
          .toList();
    } catch (IOException e) {
      findings.add(unreadable(folder.place(), e));
      whole &= !isData(folder.path());
      return List.of();
    }
  }

  private boolean staysInside(ContentFile file) {
    if (!Files.isSymbolicLink(file.path())) {
      return true;
    }
    try {
      if (file.path().toRealPath().startsWith(root)) {
        return true;
      }
      Path target = Files.readSymbolicLink(file.path());
      findings.add(Rule.PATH_OUTSIDE_CONTENT, file.place(), FileName.of(target));
    } catch (IOException e) {
      findings.add(unreadable(file.place(), e));
    }
    whole &= !isData(file.path());
    return false;
  }

  private boolean isData(Path path) {
    return path.startsWith(root.resolve(DATA));
  }

  /** A pipe or a device could keep us waiting for ever. */
  private boolean isFile(ContentFile file) {
    if (Files.isRegularFile(file.path())) {
      return true;
    }
    findings.add(Rule.UNREADABLE_FILE, file.place(), Word.NOT_A_FILE);
    return false;
  }

  private void unknown(ContentFile file, List<String> known) {
    Finding finding = Finding.of(Rule.UNKNOWN_FILE, file.place(), String.join(", ", FOLDERS));
    findings.add(finding.suggesting(file.name(), known));
  }

  private static List<String> folders() {
    return Stream.concat(Arrays.stream(Kind.values()).map(Kind::folder), Stream.of(DATA, IMAGES))
        .sorted()
        .toList();
  }
}
