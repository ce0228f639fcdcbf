package dk.vejviser.search.shard;

import dk.vejviser.search.index.Field;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.index.TermRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The pairs, walked in step with the terms. */
final class Followers {
  private final TermsEnum pairs;
  private @Nullable PostingsEnum postings;
  private @Nullable String pair;

  Followers(PageIndex index, TermRange range) throws IOException {
    pairs =
        index.isEmpty() ? TermsEnum.EMPTY : Terms.getTerms(index.leaf(), Field.PAIRS).iterator();
    stand(range.first(pairs));
  }

  private void next() throws IOException {
    stand(pairs.next());
  }

  private void stand(@Nullable BytesRef next) {
    pair = next == null ? null : next.utf8ToString();
  }

  /** The terms that follow, then the pages of each. */
  void write(String term, Bytes out) throws IOException {
    String prefix = term + ' ';
    List<String> followers = new ArrayList<>();
    Bytes lists = new Bytes();
    while (pair != null && pair.compareTo(prefix) < 0) {
      next();
    }
    for (; pair != null && pair.startsWith(prefix); next()) {
      followers.add(pair.substring(prefix.length()));
      int[] pages = new int[pairs.docFreq()];
      postings = pairs.postings(postings, PostingsEnum.NONE);
      for (int i = 0; i < pages.length; i++) {
        pages[i] = postings.nextDoc();
      }
      lists.number(pages.length);
      lists.ascending(pages, pages.length);
    }
    out.sorted(followers);
    out.writeBytes(lists.toByteArray());
  }
}
