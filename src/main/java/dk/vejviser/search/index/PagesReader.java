package dk.vejviser.search.index;

import dk.vejviser.search.page.ListedPages;
import dk.vejviser.work.Workers;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.TermVectorsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * A site's pages as Lucene reads an index, before there is one: it is written from this. Lucene's
 * way from documents takes one page after the other and looks up each term by its letters; here
 * terms have numbers already, and each core turns another field.
 */
final class PagesReader extends CodecReader {
  private final int size;
  private final FieldInfos infos = Field.infos();
  private final StoredPages stored;
  private final TreeMap<String, TurnedField> fields = new TreeMap<>();

  PagesReader(ListedPages pages) {
    size = pages.shown().size();
    stored = new StoredPages(pages.shown(), pages.vocabulary(), infos);
    List<String> names = Field.indexed();
    List<TurnedField> turned = Workers.each(names, name -> TurnedField.of(name, pages));
    for (int i = 0; i < names.size(); i++) {
      fields.put(names.get(i), turned.get(i));
    }
  }

  @Override
  public int maxDoc() {
    return size;
  }

  @Override
  public int numDocs() {
    return size;
  }

  @Override
  public FieldInfos getFieldInfos() {
    return infos;
  }

  @Override
  public LeafMetaData getMetaData() {
    return new LeafMetaData(Version.LATEST.major, Version.LATEST, null, false);
  }

  @Override
  public StoredFieldsReader getFieldsReader() {
    return stored;
  }

  @Override
  public FieldsProducer getPostingsReader() {
    return new FieldsProducer() {
      @Override
      public Iterator<String> iterator() {
        return fields.keySet().iterator();
      }

      @Override
      public Terms terms(String name) {
        return fields.get(name).terms();
      }

      @Override
      public int size() {
        return fields.size();
      }

      @Override
      public void checkIntegrity() {}

      @Override
      public void close() {}
    };
  }

  @Override
  public NormsProducer getNormsReader() {
    return new NormsProducer() {
      @Override
      public NumericDocValues getNorms(FieldInfo info) {
        return fields.get(info.name).lengths();
      }

      @Override
      public void checkIntegrity() {}

      @Override
      public void close() {}
    };
  }

  @Override
  public @Nullable Bits getLiveDocs() {
    return null;
  }

  @Override
  public @Nullable TermVectorsReader getTermVectorsReader() {
    return null;
  }

  @Override
  public @Nullable DocValuesProducer getDocValuesReader() {
    return null;
  }

  @Override
  public @Nullable PointsReader getPointsReader() {
    return null;
  }

  @Override
  public @Nullable KnnVectorsReader getVectorReader() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
