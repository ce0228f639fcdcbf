package dk.vejviser.bake.asset;

import dk.vejviser.look.Colour;
import dk.vejviser.look.Look;
import dk.vejviser.look.Palette;
import dk.vejviser.model.SiteInfo;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Puts a portal's own colours and drawings among the assets. They add to the main stylesheet, so
 * that a portal without a look of its own carries none of it.
 */
public record OwnLook(boolean wordmark, Look look) {
  public static final OwnLook SHIPPED = new OwnLook(true, Look.SHIPPED);

  /** The accent that templates for paper are written with. */
  private static final String ACCENT = "#0059b3";

  /** A logo is drawn for paper, so it keeps a piece of it in the dark. */
  private static final String BRAND =
      """
      @layer layout {
      .brand { text-decoration: none; font-weight: 600 }
      .logo { width: auto; height: 2.2rem }
      @media screen and (prefers-color-scheme: dark) { .logo { padding: .2rem .35rem; background: #fff; border-radius: var(--round) } }
      }
      """;

  public static OwnLook of(SiteInfo info) {
    return new OwnLook(info.hasWordmark(), info.look());
  }

  /**
   * Changes a copy of the assets.
   *
   * @param site the folder that has the site's pictures already
   */
  void putOn(Path assets, Path site) throws IOException {
    Path main = assets.resolve("css/main.css");
    if (!wordmark && Files.exists(main)) {
      Files.writeString(main, colours() + BRAND, StandardOpenOption.APPEND);
    }
    if (look.shared().isPresent()) {
      deleteFolder(assets.resolve("og"));
    }
    Optional<Path> icon = look.icon().map(site::resolve).filter(Files::exists);
    if (icon.isPresent()) {
      Files.copy(icon.get(), assets.resolve("favicon.svg"), StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(assets.resolve("icon-maskable.svg"));
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Styles for paper with the portal's own accent. */
  public String onPaper(String css) {
    return look.light().map(chosen -> css.replace(ACCENT, chosen.colour().hex())).orElse(css);
  }

  private String colours() {
    if (look.light().isEmpty() || look.dark().isEmpty()) {
      return "";
    }
    return "@layer settings {\n:root { "
        + properties(Palette.LIGHT, look.light().get().colour())
        + " }\n@media screen and (prefers-color-scheme: dark) { :root { "
        + properties(Palette.DARK, look.dark().get().colour())
        + " } }\n}\n";
  }

  private static String properties(Palette palette, Colour colour) {
    Palette.Accent accent = palette.accent(colour);
    return "--blue: %s; --blue-deep: %s; --on-blue: %s; --sky: %s"
        .formatted(
            accent.colour().hex(), accent.deep().hex(), accent.on().hex(), accent.sky().hex());
  }
}
