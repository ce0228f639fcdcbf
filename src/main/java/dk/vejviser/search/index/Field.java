package dk.vejviser.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
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

  /** The names of all fields with terms, the one with most work first. */
  static List<String> indexed() {
    List<String> names = new ArrayList<>(List.of(BODY.name(), PAIRS));
    for (Field field : values()) {
      if (field != BODY) {
        names.add(field.name());
      }
    }
    return names;
  }

  /** All fields, as Lucene knows them. */
  static FieldInfos infos() {
    List<FieldInfo> infos = new ArrayList<>();
    for (String name : StoredPage.fields()) {
      infos.add(info(name, infos.size(), IndexOptions.NONE));
    }
    for (Field field : values()) {
      infos.add(info(field.name(), infos.size(), IndexOptions.DOCS_AND_FREQS));
    }
    infos.add(info(PAIRS, infos.size(), IndexOptions.DOCS));
    return new FieldInfos(infos.toArray(FieldInfo[]::new));
  }

  private static FieldInfo info(String name, int number, IndexOptions options) {
    return new FieldInfo(
        name,
        number,
        false,
        options == IndexOptions.DOCS,
        false,
        options,
        DocValuesType.NONE,
        -1,
        Map.of(),
        0,
        0,
        0,
        0,
        VectorEncoding.FLOAT32,
        VectorSimilarityFunction.EUCLIDEAN,
        false,
        false);
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
