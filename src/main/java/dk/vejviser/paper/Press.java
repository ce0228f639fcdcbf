package dk.vejviser.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.vejviser.cache.Digest;
import dk.vejviser.cache.Library;
import dk.vejviser.cache.Store;
import dk.vejviser.product.Manuscript;
import dk.vejviser.product.Print;
import dk.vejviser.work.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints manuscripts; what was printed before from the same manuscript is taken from a cache. */
public final class Press {
  private static final byte[] FONTS =
      Digest.of(Font.ALL.stream().map(Font::bytes).toArray(byte[][]::new));

  private static final byte[] LIBRARIES =
      (Library.of(PdfBoxRenderer.class) + " " + Library.of(PDDocument.class))
          .getBytes(StandardCharsets.UTF_8);

  private final Store store;
  private final String basePath;
  private final Path output;

  /**
   * A press for one site.
   *
   * @param cache the folder that keeps documents from build to build
   * @param basePath the path that addresses of the site begin with
   * @param output the folder that the site is written to
   */
  public Press(Path cache, String basePath, Path output) {
    this.store = new Store(cache);
    this.basePath = basePath;
    this.output = output;
  }

  /**
   * Writes a document for each manuscript.
   *
   * @return in the order of the manuscripts
   * @throws IOException where the output folder cannot be written
   */
  public List<Print> print(List<Manuscript> manuscripts, int threads) throws IOException {
    List<Print> prints = Workers.each(manuscripts, threads, this::print);
    store.sweep();
    return List.copyOf(prints);
  }

  private Print print(Manuscript manuscript) throws IOException {
    byte[] digest = digest(manuscript);
    String key = Digest.hex(digest);
    Optional<Document> kept = store.find(key).map(Document::read);
    Document document = kept.isPresent() ? kept.get() : Typesetter.set(manuscript, digest);
    if (kept.isEmpty()) {
      store.keep(key, document.entry());
    }
    Path file = output.resolve(manuscript.address().substring(basePath.length()));
    Files.createDirectories(file.getParent());
    Files.write(file, document.bytes());
    return new Print(
        manuscript.page(), manuscript.address(), document.pages(), document.bytes().length);
  }

  /** Of all that a document is made from: words, day, fonts and the libraries that set it. */
  private static byte[] digest(Manuscript manuscript) {
    return Digest.of(
        manuscript.xhtml().getBytes(StandardCharsets.UTF_8),
        manuscript.dated().toString().getBytes(StandardCharsets.UTF_8),
        LIBRARIES,
        FONTS);
  }
}
