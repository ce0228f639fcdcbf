package dk.vejviser.content.markdown.parsing;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.OptionalInt;

/** Reads CommonMark with tables and braces. One parser is shared by all threads. */
public final class MarkdownParser {
  private static final DataHolder OPTIONS =
      BlockStarts.instead(new MutableDataSet())
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS)
          .customBlockParserFactory(new BlockStarts.Factory())
          .customInlineParserFactory(OwnInlineParser::new)
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .customInlineParserExtensionFactory(new Brace.Factory())
          .build();

  private MarkdownParser() {}

  /** Where a text becomes too complex; empty for one that may be parsed. */
  public static OptionalInt exceeded(Letters text) {
    return Bounds.exceeded(text);
  }

  /** The tree of a text; who nests too much overflows the stack of who walks through it. */
  public static Document parse(Letters text) {
    return PARSER.parse(text);
  }
}
