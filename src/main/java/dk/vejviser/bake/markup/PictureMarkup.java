package dk.vejviser.bake.markup;

import dk.vejviser.product.Picture;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.Uri;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * Says on every picture of a page how large it is, offers its lighter copies, and leaves for later
 * what stands below the first screen.
 */
public final class PictureMarkup {
  private static final String IMAGE = "<img ";
  private static final String SOURCE = "src=\"";

  /** Letters that no screen shows at once: some 40 lines of a page on a large one. */
  private static final int FIRST_SCREEN = 2500;

  /** The widest that a text's column gets, in CSS pixels. */
  private static final int COLUMN = 672;

  /** What stands beside a column that fills the screen, left and right together. */
  private static final int MARGINS = 32;

  private final String basePath;
  private final Pictures pictures;

  public PictureMarkup(String basePath, Pictures pictures) {
    this.basePath = basePath;
    this.pictures = pictures;
  }

  /** Fills in the pictures of a page; a site without pictures has none to look for. */
  public void fill(PageText page) {
    if (!pictures.isEmpty()) {
      String html = page.toString();
      String filled = in(html);
      if (!filled.equals(html)) {
        page.become(filled);
      }
    }
  }

  /** The page with its pictures filled in; pictures that nobody knows stay as they are. */
  String in(String html) {
    int image = html.indexOf(IMAGE);
    if (image < 0) {
      return html;
    }
    StringBuilder page = new StringBuilder(html.length() + html.length() / 8);
    int main = Math.max(0, html.indexOf("<main"));
    int copied = 0;
    boolean first = true;
    while (image >= 0) {
      int end = html.indexOf('>', image);
      if (end < 0) {
        break;
      }
      String tag = html.substring(image, end);
      boolean seen = first && letters(html, main, image) < FIRST_SCREEN;
      page.append(html, copied, image);
      page.append(picture(tag).map(picture -> shown(tag, picture, seen)).orElse(tag + ">"));
      copied = end + 1;
      first &= image < main;
      image = html.indexOf(IMAGE, copied);
    }
    return page.append(html, copied, html.length()).toString();
  }

  private Optional<Picture> picture(String tag) {
    int start = tag.indexOf(SOURCE) + SOURCE.length();
    int end = tag.indexOf('"', start);
    if (start < SOURCE.length() || end < 0) {
      return Optional.empty();
    }
    String address = Parser.unescapeEntities(tag.substring(start, end), true);
    return address.startsWith(basePath)
        ? pictures.at(Uri.decoded(address.substring(basePath.length())))
        : Optional.empty();
  }

  private String shown(String tag, Picture picture, boolean seen) {
    String image =
        "%s width=\"%s\" height=\"%s\"%s>"
            .formatted(tag, picture.width(), picture.height(), seen ? "" : " loading=\"lazy\"");
    if (picture.copies().isEmpty()) {
      return image;
    }
    String copies =
        picture.copies().stream()
            .map(copy -> basePath + encoded(copy.path()) + " " + copy.width() + "w")
            .collect(Collectors.joining(", "));
    int width = Math.min(picture.width(), COLUMN);
    return "<picture><source type=\"image/webp\" srcset=\"%s\" sizes=\"%s\">%s</picture>"
        .formatted(
            copies,
            "(min-width: %spx) %spx, calc(100vw - %spx)".formatted(width + MARGINS, width, MARGINS),
            image);
  }

  /** How many letters of text stand before a spot; mark-up is none. */
  private static int letters(String html, int from, int to) {
    int letters = 0;
    boolean markup = false;
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      if (c == '<') {
        markup = true;
      } else if (c == '>') {
        markup = false;
      } else if (!markup && c > ' ') {
        letters++;
      }
    }
    return letters;
  }

  /** A list of addresses parts them by commas and spaces, so no address may have any. */
  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
