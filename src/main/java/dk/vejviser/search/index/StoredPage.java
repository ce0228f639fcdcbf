package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/** What the index keeps of a page to show it. */
final class StoredPage {
  private StoredPage() {}

  /** A document with a shown page's stored fields only. */
  static Document document(Entry entry) {
    Document document = new Document();
    document.add(new StoredField("address", entry.address()));
    document.add(new StoredField("title", entry.title()));
    document.add(new StoredField("summary", entry.summary()));
    entry
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(value -> document.add(new StoredField(facet.key(), value))));
    for (Entry.Section section : entry.sections()) {
      document.add(new StoredField("anchor", section.anchor()));
      document.add(new StoredField("heading", section.heading()));
      document.add(new StoredField("text", section.text()));
    }
    return document;
  }

  /** The page as it is shown: its text cut, its keywords gone. */
  static Entry entry(Document document) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, Arrays.asList(document.getValues(facet.key())));
    }
    String[] anchors = document.getValues("anchor");
    String[] headings = document.getValues("heading");
    String[] texts = document.getValues("text");
    List<Entry.Section> sections = new ArrayList<>();
    for (int i = 0; i < anchors.length; i++) {
      sections.add(new Entry.Section(anchors[i], headings[i], texts[i]));
    }
    return new Entry(
        document.get("address"),
        document.get("title"),
        document.get("summary"),
        facets,
        List.of(),
        sections);
  }
}
