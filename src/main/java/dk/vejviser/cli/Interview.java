package dk.vejviser.cli;

import dk.vejviser.build.HeadQuestion;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.model.Kind;
import dk.vejviser.text.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks the person at the terminal for what a new page lacks; each question until it is answered.
 */
record Interview(Terminal terminal, Words words) {

  /** The kind of page; absent where nobody answers. */
  Optional<Kind> kind() {
    List<String> kinds = Stream.of(Kind.values()).map(Kind::key).toList();
    return untilRight(words.say("ask.kind", String.join(", ", kinds)), kinds, kinds::contains)
        .flatMap(Kind::ofKey);
  }

  /** A title that can become a file's name; absent where nobody answers. */
  Optional<String> title() {
    return untilRight(words.say("ask.title"), List.of(), title -> Scaffold.id(title).isPresent());
  }

  /** What the scaffold of a kind would else guess; a question that is passed over has no answer. */
  Map<String, String> head(Kind kind) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (HeadQuestion question : HeadQuestion.of(kind)) {
      String choices = String.join(", ", question.choices());
      String asked = words.say("ask." + question.key(), choices);
      untilRight(asked, question.choices(), answer -> answer.isEmpty() || question.accepts(answer))
          .filter(answer -> !answer.isEmpty())
          .ifPresent(answer -> answers.put(question.key(), answer));
    }
    return answers;
  }

  private Optional<String> untilRight(
      String question, List<String> known, Predicate<String> right) {
    while (true) {
      Optional<String> answer = terminal.ask(question);
      if (answer.isEmpty() || right.test(answer.get())) {
        return answer;
      }
      String meant =
          Suggestion.nearest(answer.get(), known)
              .map(word -> " " + words.say("usage.did-you-mean", word))
              .orElse("");
      terminal.err().println(words.say("ask.again", answer.get()) + meant);
    }
  }
}
