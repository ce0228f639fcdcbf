package dk.vejviser.search.shard;

import dk.vejviser.search.index.Field;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.index.TermRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The pairs, walked in step with the terms. */
final class Followers {
  /**
   * The terms that follow another.
   *
   * @param pages where each does, all in one, as places in the other's own pages
   */
  record Row(List<String> terms, byte[] pages) {}

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

  /** The terms that follow a term with these pages. */
  Row of(String term, Postings own) throws IOException {
    String prefix = term + ' ';
    List<String> followers = new ArrayList<>();
    Bytes lists = new Bytes();
    int @Nullable [] places = null;
    while (pair != null && pair.compareTo(prefix) < 0) {
      next();
    }
    for (; pair != null && pair.startsWith(prefix); next()) {
      followers.add(pair.substring(prefix.length()));
      if (places == null) {
        places = own.places();
      }
      lists.row(places(own, places));
    }
    return new Row(followers, lists.toByteArray());
  }

  /** Where the pages of the pair stand in what is written of its first term. */
  private int[] places(Postings own, int[] places) throws IOException {
    int[] found = new int[pairs.docFreq()];
    postings = pairs.postings(postings, PostingsEnum.NONE);
    for (int i = 0; i < found.length; i++) {
      found[i] = places[Arrays.binarySearch(own.pages(), postings.nextDoc())];
    }
    Arrays.sort(found);
    return found;
  }
}
