package dk.vejviser.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The fields of stems, what a match in each is worth, and how its repetition ({@code k1}) and the
 * field's length ({@code b}) count.
 */
public enum Field {
  TITLE(2.5, .5, .4),
  KEYWORDS(1.5, .5, .4),
  SUMMARY(.8, .5, .5),
  HEADINGS(.4, 1.2, .75),
  BODY(.7, 1.2, .75),
  TITLE_PARTS(1.5, .5, .4),
  HEADING_PARTS(.5, 1.2, .75),
  BODY_PARTS(.3, 1.2, .75);

  /** Neighbouring stems of a title, a keyword or a heading: {@code "fals faktura"}. */
  public static final String PAIRS = "PAIRS";

  /**
   * Words as they are written, of which compounds are made and corrections taken; kept with the
   * first page. As terms they would be one more for each of every page's.
   */
  static final String WORDS = "WORDS";

  final float weight;
  private final float k1;
  private final float b;

  Field(double weight, double k1, double b) {
    this.weight = (float) weight;
    this.k1 = (float) k1;
    this.b = (float) b;
  }

  /** What a match in it is worth. */
  public float weight() {
    return weight;
  }

  static Similarity similarity() {
    Similarity plain = new BM25Similarity();
    Similarity[] all = new Similarity[values().length];
    for (Field field : values()) {
      all[field.ordinal()] = new BM25Similarity(field.k1, field.b);
    }
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String name) {
        return name.equals(PAIRS) || name.equals(WORDS) ? plain : all[valueOf(name).ordinal()];
      }
    };
  }
}
