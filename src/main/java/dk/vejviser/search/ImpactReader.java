package dk.vejviser.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
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
  private final SearchIndex index;
  private final IndexSearcher searcher;
  private final boolean exact;

  ImpactReader(SearchIndex index, boolean exact) {
    this.index = index;
    this.searcher = index.searcher();
    this.exact = exact;
  }

  Map<Integer, Double> impacts(String term) throws IOException {
    Map<Integer, Double> found = new HashMap<>();
    Weight weight = searcher.createWeight(searcher.rewrite(query(term)), ScoreMode.COMPLETE, 1);
    Scorer scorer = weight.scorer(searcher.getIndexReader().leaves().get(0));
    if (scorer != null) {
      DocIdSetIterator pages = scorer.iterator();
      while (pages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        found.put(pages.docID(), (double) scorer.score());
      }
    }
    return exact || found.isEmpty() ? found : coarse(found);
  }

  private static BooleanQuery query(String term) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    for (Field field : Field.values()) {
      TermQuery one = new TermQuery(new org.apache.lucene.index.Term(field.name(), term));
      sum.add(new BoostQuery(one, field.weight), Occur.SHOULD);
    }
    return sum.build();
  }

  private static Map<Integer, Double> coarse(Map<Integer, Double> exact) {
    float greatest = 0;
    for (double impact : exact.values()) {
      greatest = Math.max(greatest, (float) impact);
    }
    int peak = Levels.peak(greatest);
    Map<Integer, Double> coarse = new HashMap<>();
    for (Map.Entry<Integer, Double> one : exact.entrySet()) {
      int level =
          exact.size() == 1 ? Levels.MOST : Levels.level(one.getValue().floatValue(), greatest);
      coarse.put(one.getKey(), Levels.impact(peak, level));
    }
    return coarse;
  }
}
