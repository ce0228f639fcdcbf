package dk.vejviser.content.yaml;

import dk.vejviser.text.Findings;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Word;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as far as its nodes. No objects are made of it, scalars stay as written, nothing can
 * stand for anything else, and nesting has a bound: a file cannot blow up when it is read.
 */
public final class YamlReader {
  private static final int MAX_DEPTH = 20;
  private static final Resolver AS_WRITTEN = new AsWritten();

  private YamlReader() {}

  /** The YAML of a whole file. */
  public static Optional<Value> read(SourceText source, Findings findings) {
    return read(source, 0, source.text().length(), findings);
  }

  /**
   * The YAML between two offsets of a file; an empty mapping where nothing stands there, absent
   * where it is malformed, which is a finding.
   */
  public static Optional<Value> read(SourceText source, int start, int end, Findings findings) {
    Span span = new Span(source, start, end);
    try {
      StreamReader reader = new StreamReader(span.text());
      LoaderOptions options = options(span.text().length());
      DataParser parser = new DataParser(new ParserImpl(reader, options));
      Node root = new Composer(parser, AS_WRITTEN, options).getSingleNode();
      return Optional.of(new Nodes(span, findings).root(root));
    } catch (YAMLException e) {
      findings.add(YamlFault.of(e, span).finding());
      return Optional.empty();
    } catch (StackOverflowError e) {
      findings.add(new YamlFault(Word.YAML_TOO_DEEP, span.place(0, 0)).finding());
      return Optional.empty();
    }
  }

  private static LoaderOptions options(int length) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(Math.max(1, length));
    options.setProcessComments(false);
    return options;
  }

  /** Finds no numbers, dates or truths in scalars: the schema says what a field is. */
  private static final class AsWritten extends Resolver {
    @Override
    protected void addImplicitResolvers() {}

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      return switch (kind) {
        case sequence -> Tag.SEQ;
        case mapping -> Tag.MAP;
        default -> Tag.STR;
      };
    }
  }
}
