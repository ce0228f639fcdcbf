package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser prints of a page, on paper of the page's own choice.
 *
 * @param size width and height of the first sheet in points
 */
record Printout(long sheets, String size) {
  /** Chromium leaves the objects that stand for pages uncompressed. */
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

  private static final Pattern BOX = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)\\]");

  static Printout of(Page page) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher box = BOX.matcher(text);
    assertTrue(box.find(), "a sheet has a size");
    return new Printout(
        SHEET.matcher(text).results().count(), points(box.group(1)) + " " + points(box.group(2)));
  }

  private static long points(String number) {
    return Math.round(Double.parseDouble(number));
  }
}
