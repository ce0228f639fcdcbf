package dk.vejviser.content.markdown.parsing;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's own headings, fences, rules and lists, each asked only where a line begins with a
 * letter that may begin it: each asks a regular expression otherwise.
 */
final class BlockStarts implements BlockParserFactory {
  private final BlockParserFactory headings;
  private final BlockParserFactory fences;
  private final BlockParserFactory rules;
  private final BlockParserFactory lists;

  private BlockStarts(DataHolder options) {
    headings = new HeadingParser.Factory().apply(options);
    fences = new FencedCodeBlockParser.Factory().apply(options);
    rules = new ThematicBreakParser.Factory().apply(options);
    lists = new ListBlockParser.Factory().apply(options);
  }

  /** In place of Flexmark's asking each of them in turn. */
  static MutableDataSet instead(MutableDataSet options) {
    return options
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    char first = at < line.length() ? line.charAt(at) : 0;
    BlockStart start =
        switch (first) {
          case '#', '=' -> headings.tryStart(state, matched);
          case '`', '~' -> fences.tryStart(state, matched);
          case '*', '_' -> rules.tryStart(state, matched);
          case '-' -> dashes(state, matched);
          default -> null;
        };
    return start == null && mayList(first, matched) ? lists.tryStart(state, matched) : start;
  }

  /** Where they could be either, a heading's second line comes before a rule. */
  private @Nullable BlockStart dashes(ParserState state, MatchedBlockParser matched) {
    BlockStart heading = headings.tryStart(state, matched);
    return heading == null ? rules.tryStart(state, matched) : heading;
  }

  /** A list that is open notes every line that it is asked about. */
  private static boolean mayList(char first, MatchedBlockParser matched) {
    return first == '-'
        || first == '*'
        || first == '+'
        || (first >= '0' && first <= '9')
        || matched.getBlockParser() instanceof ListBlockParser
        || matched.getBlockParser().getBlock().getAncestorOfType(ListBlock.class) != null;
  }

  /** Hands it to Flexmark, where its parts stood. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new BlockStarts(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(BlockQuoteParser.Factory.class, HtmlBlockParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
