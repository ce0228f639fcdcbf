package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.Facet;
import dk.vejviser.search.text.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of pages to show them, told as Lucene reads it. */
final class StoredPages extends StoredFieldsReader {
  private final List<Entry> pages;
  private final Vocabulary vocabulary;
  private final FieldInfos infos;

  StoredPages(List<Entry> pages, Vocabulary vocabulary, FieldInfos infos) {
    this.pages = pages;
    this.vocabulary = vocabulary;
    this.infos = infos;
  }

  @Override
  public void document(int page, StoredFieldVisitor visitor) throws IOException {
    Entry shown = pages.get(page);
    tell(StoredPage.ADDRESS, shown.address(), visitor);
    tell(StoredPage.TITLE, shown.title(), visitor);
    tell(StoredPage.SUMMARY, shown.summary(), visitor);
    for (Map.Entry<Facet, List<String>> facet : shown.facets().entrySet()) {
      for (String value : facet.getValue()) {
        tell(facet.getKey().key(), value, visitor);
      }
    }
    for (Entry.Section section : shown.sections()) {
      tell(StoredPage.ANCHOR, section.anchor(), visitor);
      tell(StoredPage.HEADING, section.heading(), visitor);
      tell(StoredPage.TEXT, section.text(), visitor);
    }
    if (page == 0) {
      BytesRef words = vocabulary.written();
      visitor.binaryField(infos.fieldInfo(Field.WORDS), BytesRef.deepCopyOf(words).bytes);
    }
  }

  private void tell(String name, String value, StoredFieldVisitor visitor) throws IOException {
    visitor.stringField(infos.fieldInfo(name), value);
  }

  @Override
  public StoredFieldsReader clone() {
    return this;
  }

  @Override
  public void checkIntegrity() {}

  @Override
  public void close() {}
}
