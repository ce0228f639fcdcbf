package dk.vejviser.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.vejviser.product.Manuscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a manuscript in pages: PDF/UA-1, the same bytes for the same manuscript on any day. */
final class Typesetter {
  static {
    // It has a logger of its own, and tells of every font that it loads.
    XRLog.setLoggingEnabled(false);
  }

  private Typesetter() {}

  /**
   * Sets one manuscript.
   *
   * @param key the digest that names the manuscript; the document's own id is made from it
   */
  static Document set(Manuscript manuscript, byte[] key) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Vejviser");
    // A manuscript has all in itself: nothing is read from the disk or the network.
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> isInside(address), when);
    }
    builder.withHtmlContent(manuscript.xhtml(), null);
    Font.ALL.forEach(font -> font.addTo(builder));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      document.getDocumentInformation().setCreationDate(day(manuscript.dated()));
      document.setDocumentId(ByteBuffer.wrap(key).getLong());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Document(document.getNumberOfPages(), bytes.toByteArray());
    }
  }

  private static boolean isInside(String address) {
    return address != null && address.startsWith("data:");
  }

  private static Calendar day(LocalDate date) {
    GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return day;
  }
}
