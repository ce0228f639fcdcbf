package dk.vejviser.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.vejviser.text.Resource;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * A cut of a family. A document embeds the letters that it uses, so it looks alike on every machine
 * that shows it, and needs no font of the machine that made it.
 */
record Font(String family, int weight, FontStyle style, byte[] bytes) {
  private static final String SANS = "Liberation Sans";

  /** For what is typed letter by letter. */
  private static final String MONO = "Liberation Mono";

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  static final List<Font> ALL =
      List.of(
          read(SANS, "Regular", NORMAL, FontStyle.NORMAL),
          read(SANS, "Bold", BOLD, FontStyle.NORMAL),
          read(SANS, "Italic", NORMAL, FontStyle.ITALIC),
          read(SANS, "BoldItalic", BOLD, FontStyle.ITALIC),
          read(MONO, "Regular", NORMAL, FontStyle.NORMAL),
          read(MONO, "Bold", BOLD, FontStyle.NORMAL),
          read(MONO, "Italic", NORMAL, FontStyle.ITALIC),
          read(MONO, "BoldItalic", BOLD, FontStyle.ITALIC));

  private static Font read(String family, String cut, int weight, FontStyle style) {
    String file = "/liberation/" + family.replace(" ", "") + "-" + cut + ".ttf";
    return new Font(family, weight, style, Resource.bytes(Font.class, file));
  }

  void addTo(PdfRendererBuilder builder) {
    builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, style, true);
  }
}
