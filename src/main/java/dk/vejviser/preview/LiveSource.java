package dk.vejviser.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The files of a site that is being written. Its pages carry a script of the preview's own, which
 * stands in no file.
 */
final class LiveSource implements Source {
  private static final String PAGE = ".html";
  private static final String MISSING = "404.html";
  private static final String NONE = "none";
  private static final String EMPTY =
      "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Vejviser</title></head></html>\n";

  private final LiveSite site;
  private volatile Optional<Path> folder = Optional.empty();

  LiveSource(LiveSite site) {
    this.site = site;
  }

  /** Takes search, feeds and all else that is no page from a folder. */
  void take(Path folder) {
    this.folder = Optional.of(folder);
  }

  @Override
  public Optional<byte[]> file(String name) throws IOException {
    Edition edition = site.current();
    if (name.endsWith(PAGE)) {
      Optional<byte[]> page = page(edition, name);
      if (page.isPresent()) {
        return page.map(html -> withScript(html, version(edition, name)));
      }
    }
    Optional<byte[]> asset = new FolderSource(edition.assets()).file(name);
    if (asset.isPresent() || folder.isEmpty()) {
      return asset;
    }
    return new FolderSource(folder.get()).file(name);
  }

  /** What changes when a page has to be loaded anew. */
  String version(String name) {
    return version(site.current(), name);
  }

  private static String version(Edition edition, String name) {
    Optional<byte[]> page = name.equals(MISSING) ? Optional.empty() : edition.page(name);
    String found = page.isPresent() ? "" : "404-";
    CRC32 checksum = new CRC32();
    page.or(() -> edition.page(MISSING)).ifPresent(checksum::update);
    return found
        + (edition.isShown() ? Long.toHexString(checksum.getValue()) : NONE)
        + "-"
        + edition.assets().getFileName();
  }

  /** A site that has never been whole has no page, but somewhere to say what is wrong. */
  private static Optional<byte[]> page(Edition edition, String name) {
    return edition.isShown()
        ? edition.page(name)
        : Optional.of(EMPTY.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] withScript(byte[] html, String version) {
    String script =
        "<script src=\"%spreview.js\" data-version=\"%s\" defer></script>\n"
            .formatted(OwnFiles.ADDRESS, version);
    return new String(html, StandardCharsets.UTF_8)
        .replaceFirst("(?i)</head>", script + "</head>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
