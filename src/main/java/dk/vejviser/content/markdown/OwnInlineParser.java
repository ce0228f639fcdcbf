package dk.vejviser.content.markdown;

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

/**
 * Flexmark's parser with a set of special characters of its own. Flexmark shares one set among all
 * parsers and adds a table's pipes and dashes to it for good, which is a race between threads and
 * cuts every later text at each hyphen.
 */
final class OwnInlineParser extends CommonmarkInlineParser {
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

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
