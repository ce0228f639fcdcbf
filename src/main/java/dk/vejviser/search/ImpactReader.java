package dk.vejviser.search;

import dk.vejviser.search.index.Field;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.shard.Postings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** What Lucene's own queries score a term on each page, exactly or to the shards' four bits. */
final class ImpactReader {
  private final PageIndex index;
  private final IndexSearcher searcher;
  private final boolean exact;

  ImpactReader(PageIndex index, boolean exact) {
    this.index = index;
    this.searcher = index.searcher();
    this.exact = exact;
  }

  Postings impacts(String term) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query(term)), ScoreMode.COMPLETE, 1);
    Scorer scorer = weight.scorer(searcher.getIndexReader().leaves().get(0));
    int[] pages = new int[0];
    double[] impacts = new double[0];
    if (scorer != null) {
      DocIdSetIterator found = scorer.iterator();
      int count = 0;
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (count == pages.length) {
          pages = Arrays.copyOf(pages, 2 * count + 16);
          impacts = Arrays.copyOf(impacts, pages.length);
        }
        pages[count] = found.docID();
        impacts[count++] = scorer.score();
      }
      pages = Arrays.copyOf(pages, count);
      impacts = Arrays.copyOf(impacts, count);
    }
    return rounded(new Postings(pages, impacts));
  }

  /** The pages where a compound is not, but all its parts are. */
  Postings together(String compound, List<String> parts) throws IOException {
    List<Postings> each = new ArrayList<>();
    for (String part : parts) {
      each.add(impacts(part));
    }
    return rounded(Postings.together(each, impacts(compound)));
  }

  private Postings rounded(Postings postings) {
    return exact ? postings : postings.coarse();
  }

  private static BooleanQuery query(String term) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    for (Field field : Field.values()) {
      TermQuery one = new TermQuery(new org.apache.lucene.index.Term(field.name(), term));
      sum.add(new BoostQuery(one, field.weight()), Occur.SHOULD);
    }
    return sum.build();
  }
}
