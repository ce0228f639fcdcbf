package dk.vejviser.content.yaml;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What is wrong with a file's YAML, in words that an editor can act on, and where. */
record YamlFault(Word why, Place place) {

  /** What SnakeYAML says, and what it means; the first that fits counts. */
  private record Meaning(String said, Word why) {}

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("(TAB)", Word.YAML_TAB),
          new Meaning("mapping values are not allowed", Word.YAML_COLON),
          new Meaning("while scanning an alias", Word.YAML_ALIAS),
          new Meaning("while scanning an anchor", Word.YAML_ALIAS),
          new Meaning("undefined alias", Word.YAML_ALIAS),
          new Meaning("unknown escape", Word.YAML_ESCAPE),
          new Meaning("hexadecimal", Word.YAML_ESCAPE),
          new Meaning("scanning a quoted scalar", Word.YAML_QUOTE),
          new Meaning("but got ?", Word.YAML_QUESTION),
          new Meaning("while parsing a flow", Word.YAML_BRACKET),
          new Meaning("sequence entries are not allowed", Word.YAML_DASH),
          new Meaning("mapping keys are not allowed", Word.YAML_KEY),
          new Meaning("could not find expected ':'", Word.YAML_NO_COLON),
          new Meaning("expected <block end>", Word.YAML_INDENT),
          new Meaning("single document", Word.YAML_DOCUMENTS),
          new Meaning("<document start>", Word.YAML_INDENT),
          new Meaning("scanning a tag", Word.YAML_TAG),
          new Meaning("tag", Word.YAML_TAG),
          new Meaning("Nesting Depth", Word.YAML_TOO_DEEP),
          new Meaning("cannot start any token", Word.YAML_START),
          new Meaning("expected the node content", Word.YAML_START),
          new Meaning("block scalar", Word.YAML_START),
          new Meaning("directive", Word.YAML_START));

  static YamlFault of(YAMLException e, Span span) {
    if (e instanceof ReaderException unprintable) {
      int at = unprintable.getPosition();
      return new YamlFault(Word.YAML_CHARACTER, span.place(at, at + 1));
    }
    if (e instanceof MarkedYAMLException marked) {
      Word why =
          onOneLine(marked, span)
              .orElseGet(() -> meaning(marked.getContext() + "\n" + marked.getProblem()));
      return new YamlFault(why, place(marked, why, span));
    }
    return new YamlFault(meaning(String.valueOf(e.getMessage())), span.place(0, 0));
  }

  Finding finding() {
    return Finding.of(Rule.MALFORMED_YAML, place, why);
  }

  /** What SnakeYAML says of a bracket or a line's margin, where neither is what is wrong. */
  private static Optional<Word> onOneLine(MarkedYAMLException e, Span span) {
    @Nullable Mark from = e.getContextMark();
    @Nullable Mark at = e.getProblemMark();
    if (from == null || at == null) {
      return Optional.empty();
    }
    String problem = String.valueOf(e.getProblem());
    if (problem.endsWith("but got :") && from.getLine() == at.getLine()) {
      return Optional.of(Word.YAML_COLON);
    }
    String before = span.before(at).replace(" ", "");
    boolean isQuoted = before.endsWith("'") || before.endsWith("\"");
    return isQuoted && problem.contains("<block end>, but found '<scalar>'")
        ? Optional.of(Word.YAML_INNER_QUOTE)
        : Optional.empty();
  }

  private static Word meaning(String said) {
    return MEANINGS.stream()
        .filter(meaning -> said.contains(meaning.said()))
        .map(Meaning::why)
        .findFirst()
        .orElse(Word.YAML_OTHER);
  }

  /**
   * What is never closed, or begins wrongly, is mended where it opens, or at its last word, not
   * beyond it.
   */
  private static Place place(MarkedYAMLException e, Word why, Span span) {
    boolean opens =
        switch (why) {
          case YAML_ALIAS, YAML_QUOTE, YAML_BRACKET, YAML_NO_COLON -> true;
          default -> false;
        };
    @Nullable Mark mark =
        opens ? first(e.getContextMark(), e.getProblemMark()) : e.getProblemMark();
    if (mark == null) {
      return span.place(0, 0);
    }
    int at = Math.min(mark.getIndex(), span.lastWord());
    return span.place(at, at + 1);
  }

  private static @Nullable Mark first(@Nullable Mark context, @Nullable Mark problem) {
    return context == null ? problem : context;
  }
}
