package dk.vejviser.content.markdown.parsing;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's parser with a set of special characters of its own. Flexmark shares one set among all
 * parsers and adds a table's pipes and dashes to it for good, which is a race between threads and
 * cuts every later text at each hyphen.
 *
 * <p>It also reads the parts of a link in one way only. Flexmark's expressions read an escape as
 * one character or as two, and where a part is never closed they try all combinations: thirty
 * escapes after a bracket keep them busy for minutes.
 */
final class OwnInlineParser extends CommonmarkInlineParser {
  private static final String ESCAPED = "\\\\[!-/:-@\\[-`{-~]";

  /** Words in brackets; at most as many as CommonMark takes. */
  private static final Pattern LABEL =
      Pattern.compile("^\\[(?:" + ESCAPED + "|[^\\[\\]]){0,999}+]");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:" + quoted('"', '"') + "|" + quoted('\'', '\'') + "|" + quoted('(', ')') + ")");

  private static final Pattern ADDRESS_IN_ANGLES =
      Pattern.compile("^<(?:" + ESCAPED + "|[^<> \\t\\n])*+>");

  OwnInlineParser(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, copy(special), delimiters, processors, references, extensions);
  }

  @Override
  public List<Node> parseCustom(
      BasedSequence input,
      Node node,
      BitSet characters,
      Map<Character, CharacterNodeFactory> factories) {
    specialCharacters = copy(specialCharacters);
    return super.parseCustom(input, node, characters, factories);
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = match(LABEL);
    return label == null ? 0 : label.length();
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return match(TITLE);
  }

  @Override
  public BasedSequence parseLinkDestination() {
    BasedSequence inAngles = match(ADDRESS_IN_ANGLES);
    if (inAngles != null) {
      return inAngles;
    }
    BasedSequence address = linkDestinationParser.parseLinkDestination(input, index);
    index += address.length();
    return address;
  }

  private static String quoted(char open, char close) {
    return "\\" + open + "(?:" + ESCAPED + "|[^" + close + "])*+\\" + close;
  }

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
