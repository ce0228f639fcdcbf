package dk.vejviser.search.index;

import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;

/** What the index keeps of a page to show it. */
final class StoredPage {
  static final String ADDRESS = "address";
  static final String TITLE = "title";
  static final String SUMMARY = "summary";
  static final String ANCHOR = "anchor";
  static final String HEADING = "heading";
  static final String TEXT = "text";

  private StoredPage() {}

  /** All names of what is kept. */
  static List<String> fields() {
    List<String> names = new ArrayList<>(List.of(ADDRESS, TITLE, SUMMARY, ANCHOR, HEADING, TEXT));
    for (Facet facet : Facet.values()) {
      names.add(facet.key());
    }
    names.add(Field.WORDS);
    return names;
  }

  /** The page as it is shown: its text cut, its keywords gone. */
  static Entry entry(Document document) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, Arrays.asList(document.getValues(facet.key())));
    }
    String[] anchors = document.getValues(ANCHOR);
    String[] headings = document.getValues(HEADING);
    String[] texts = document.getValues(TEXT);
    List<Entry.Section> sections = new ArrayList<>();
    for (int i = 0; i < anchors.length; i++) {
      sections.add(new Entry.Section(anchors[i], headings[i], texts[i]));
    }
    return new Entry(
        document.get(ADDRESS),
        document.get(TITLE),
        document.get(SUMMARY),
        facets,
        List.of(),
        sections);
  }
}
