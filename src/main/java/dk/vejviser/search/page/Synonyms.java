package dk.vejviser.search.page;

import dk.vejviser.model.Synonym;
import dk.vejviser.search.text.Term;
import dk.vejviser.search.text.Tokens;
import dk.vejviser.search.text.Word;
import dk.vejviser.text.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people say for the words that a text uses. Threads may ask at the same time. */
final class Synonyms {
  /** Words to look for, and what is then said. */
  static final class Rule {
    final Synonym line;
    final Phrase target;
    private final List<Word> meant;
    private final List<List<Word>> said;

    /** Whether a text has the words. It only ever becomes true, so it needs no lock. */
    private boolean fired;

    private Rule(Synonym line, Phrase target, List<Word> meant, List<List<Word>> said) {
      this.line = line;
      this.target = target;
      this.meant = meant;
      this.said = said;
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  /** By the first stem of what is looked for. */
  private final Map<Term, List<Rule>> byStem = new HashMap<>();

  Synonyms(List<Synonym> synonyms, Tokens<Word> tokens) {
    for (Synonym line : synonyms) {
      // What is reported as changing nothing must not weigh more for a page either.
      IdleWords idle = new IdleWords(line, tokens);
      List<List<Word>> said =
          line.said().stream()
              .filter(phrase -> idle.reason(phrase).isEmpty())
              .map(phrase -> tokens.words(phrase.words()))
              .toList();
      line.meant()
          .forEach(target -> add(new Rule(line, target, tokens.words(target.words()), said)));
    }
  }

  private void add(Rule rule) {
    rules.add(rule);
    if (!rule.meant.isEmpty()) {
      byStem.computeIfAbsent(rule.meant.get(0).stem(), stem -> new ArrayList<>()).add(rule);
    }
  }

  /** Every phrase that is said for something in the texts, once. */
  List<List<Word>> of(List<List<Word>> texts) {
    if (rules.isEmpty()) {
      return List.of();
    }
    Set<List<Word>> said = new LinkedHashSet<>();
    for (List<Word> text : texts) {
      for (int at = 0; at < text.size(); at++) {
        for (Rule rule : byStem.getOrDefault(text.get(at).stem(), List.of())) {
          if (stands(rule.meant, text, at)) {
            said.addAll(rule.said);
            if (!rule.fired) {
              rule.fired = true;
            }
          }
        }
      }
    }
    return List.copyOf(said);
  }

  /** What no text had that was asked for until now. */
  List<Rule> idle() {
    return rules.stream().filter(rule -> !rule.fired).toList();
  }

  private static boolean stands(List<Word> phrase, List<Word> text, int at) {
    if (at + phrase.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (phrase.get(i).stem() != text.get(at + i).stem()) {
        return false;
      }
    }
    return true;
  }
}
