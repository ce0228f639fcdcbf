package dk.vejviser.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A cut of Liberation Sans. A document embeds the letters that it uses, so it looks alike on every
 * machine.
 */
record Font(String file, int weight, FontStyle style, byte[] bytes) {
  private static final String FAMILY = "Liberation Sans";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  static final List<Font> ALL =
      List.of(
          read("Regular", NORMAL, FontStyle.NORMAL),
          read("Bold", BOLD, FontStyle.NORMAL),
          read("Italic", NORMAL, FontStyle.ITALIC),
          read("BoldItalic", BOLD, FontStyle.ITALIC));

  private static Font read(String cut, int weight, FontStyle style) {
    String file = "/liberation/LiberationSans-" + cut + ".ttf";
    try (InputStream stream = Font.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("openpdf-fonts-extra has no " + file);
      }
      return new Font(file, weight, style, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void addTo(PdfRendererBuilder builder) {
    builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY, weight, style, true);
  }
}
