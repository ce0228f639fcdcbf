package dk.vejviser.search;

import dk.vejviser.model.Registers.Synonym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people say for the words that a text uses. */
final class Synonyms {
  /** Words to look for, and what is then said. */
  private record Rule(List<Word> meant, List<List<Word>> said) {}

  /** By the first stem of what is looked for. */
  private final Map<Term, List<Rule>> rules = new HashMap<>();

  Synonyms(List<Synonym> synonyms, Tokens<Word> tokens) {
    for (Synonym synonym : synonyms) {
      List<List<Word>> said = synonym.said().stream().map(tokens::words).toList();
      for (String phrase : synonym.meant()) {
        List<Word> meant = tokens.words(phrase);
        if (!meant.isEmpty()) {
          rules
              .computeIfAbsent(meant.get(0).stem, stem -> new ArrayList<>())
              .add(new Rule(meant, said));
        }
      }
    }
  }

  /** Every phrase that is said for something in the texts, once. */
  List<List<Word>> of(List<List<Word>> texts) {
    Set<List<Word>> said = new LinkedHashSet<>();
    for (List<Word> text : texts) {
      for (int at = 0; at < text.size(); at++) {
        for (Rule rule : rules.getOrDefault(text.get(at).stem, List.of())) {
          if (stands(rule.meant, text, at)) {
            said.addAll(rule.said);
          }
        }
      }
    }
    return List.copyOf(said);
  }

  private static boolean stands(List<Word> phrase, List<Word> text, int at) {
    if (at + phrase.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (phrase.get(i).stem != text.get(at + i).stem) {
        return false;
      }
    }
    return true;
  }
}
