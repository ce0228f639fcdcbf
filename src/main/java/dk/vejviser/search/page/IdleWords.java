package dk.vejviser.search.page;

import dk.vejviser.model.Synonym;
import dk.vejviser.product.IdleSynonym;
import dk.vejviser.product.IdleSynonym.Reason;
import dk.vejviser.search.text.Term;
import dk.vejviser.search.text.Tokens;
import dk.vejviser.search.text.Word;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words of a synonym change nothing. */
final class IdleWords {
  /** Each is held against every name, so of a whole list that is another portal's some will do. */
  private static final int MOST_SUGGESTED = 10;

  private final Tokens<Word> tokens;
  private final Set<List<Term>> meant;

  IdleWords(Synonym line, Tokens<Word> tokens) {
    this.tokens = tokens;
    meant = line.meant().stream().map(this::stems).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The words on the left that change nothing, and those on the right that stand on no page.
   *
   * @param asked the synonyms' rules, after each page was asked
   */
  static List<IdleSynonym> of(
      List<Synonym> synonyms, Synonyms asked, List<Entry> entries, Tokens<Word> tokens) {
    List<IdleSynonym> idle = new ArrayList<>();
    for (Synonym line : synonyms) {
      IdleWords words = new IdleWords(line, tokens);
      for (Phrase said : line.said()) {
        words
            .reason(said)
            .ifPresent(reason -> idle.add(idle(said, reason, line, Optional.empty())));
      }
    }
    addMeant(asked.idle(), entries, tokens, idle);
    return List.copyOf(idle);
  }

  /** Why words on the left change nothing; absent where they do. */
  Optional<Reason> reason(Phrase said) {
    List<Term> stems = stems(said);
    if (stems.isEmpty()) {
      return Optional.of(Reason.NEVER_ASKED);
    }
    return meant.equals(Set.of(stems)) ? Optional.of(Reason.SAME_WORDS) : Optional.empty();
  }

  /** What is indexed of it. */
  private List<Term> stems(Phrase phrase) {
    return tokens.words(phrase.words()).stream()
        .filter(word -> !word.isStop())
        .map(word -> word.stem())
        .toList();
  }

  private static void addMeant(
      List<Synonyms.Rule> rules, List<Entry> entries, Tokens<Word> tokens, List<IdleSynonym> idle) {
    Set<String> names = rules.isEmpty() ? Set.of() : names(entries, tokens);
    for (int i = 0; i < rules.size(); i++) {
      Synonyms.Rule rule = rules.get(i);
      Optional<String> near =
          i < MOST_SUGGESTED ? Suggestion.nearest(rule.target.words(), names) : Optional.empty();
      idle.add(idle(rule.target, Reason.ON_NO_PAGE, rule.line, near));
    }
  }

  private static IdleSynonym idle(
      Phrase phrase, Reason reason, Synonym line, Optional<String> near) {
    return new IdleSynonym(phrase, reason, line.said().get(0).words(), near);
  }

  /** Titles and keywords and each of their words: what certainly stands on a page. */
  private static Set<String> names(List<Entry> entries, Tokens<Word> tokens) {
    Set<String> names = new LinkedHashSet<>();
    for (Entry entry : entries) {
      addNames(entry.title(), tokens, names);
      entry.keywords().forEach(keyword -> addNames(keyword, tokens, names));
    }
    return names;
  }

  private static void addNames(String name, Tokens<Word> tokens, Set<String> names) {
    names.add(name);
    tokens.words(name).stream()
        .filter(word -> !word.isStop())
        .forEach(word -> names.add(word.text()));
  }
}
