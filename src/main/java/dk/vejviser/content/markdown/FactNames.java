package dk.vejviser.content.markdown;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Fact;
import dk.vejviser.model.Language;
import dk.vejviser.model.Registers;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the fact that <code>{{kontakt:id|navn}}</code> names, and how it is to be said. */
final class FactNames {
  /** How a fact is said. */
  enum Manner {
    WHOLE,
    NAME,
    NUMBER,
    SHORT
  }

  /** A fact, and how it is to be said. */
  record Named(Fact fact, Manner manner) {}

  private final Registers registers;
  private final Language language;
  private final SourceText source;
  private final Findings findings;

  FactNames(Registers registers, Language language, SourceText source, Findings findings) {
    this.registers = registers;
    this.language = language;
    this.source = source;
    this.findings = findings;
  }

  /** What stands between the braces, and where that begins in the file. */
  private record Inner(String words, int offset) {}

  /**
   * @param offset where the words between the braces begin in the file
   * @param closed whether the braces end; those that don't name nothing
   */
  Optional<Named> find(String words, int offset, boolean closed) {
    Inner inner = new Inner(words, offset);
    int colon = words.indexOf(':');
    int bar = words.indexOf('|');
    int end = bar < 0 ? words.length() : bar;
    if (!closed) {
      findings.add(unclosed(inner));
      return Optional.empty();
    }
    if (colon < 0 || colon + 1 >= end) {
      findings.add(malformed(inner));
      return Optional.empty();
    }
    String id = words.substring(colon + 1, end);
    Optional<String> manner = bar < 0 ? Optional.empty() : Optional.of(words.substring(bar + 1));
    return named(inner, words.substring(0, colon), id, manner);
  }

  private Optional<Named> named(Inner inner, String kind, String id, Optional<String> manner) {
    int at = inner.offset + kind.length() + 1;
    if (kind.equals(word("contact"))) {
      return fact(registers.contacts(), id, Rule.UNKNOWN_CONTACT, at)
          .flatMap(contact -> said(contact, manner, manners(contact), inner));
    }
    if (kind.equals(word("deadline"))) {
      return fact(registers.deadlines(), id, Rule.UNKNOWN_DEADLINE, at)
          .flatMap(deadline -> said(deadline, manner, manners(deadline), inner));
    }
    if (kind.equals(word("figure")) && manner.isEmpty()) {
      return fact(registers.figures(), id, Rule.UNKNOWN_FACT, at)
          .map(figure -> new Named(figure, Manner.WHOLE));
    }
    List<String> kinds = List.of(word("contact"), word("deadline"), word("figure"));
    Finding finding = malformed(inner);
    findings.add(kinds.contains(kind) ? finding : finding.suggesting(kind, kinds));
    return Optional.empty();
  }

  private Map<String, Manner> manners(Contact contact) {
    Map<String, Manner> manners = new LinkedHashMap<>();
    manners.put(word("name"), Manner.NAME);
    contact.phone().ifPresent(number -> manners.put(word("number"), Manner.NUMBER));
    return manners;
  }

  private Map<String, Manner> manners(Deadline deadline) {
    return deadline.within().isPresent() ? Map.of(word("short"), Manner.SHORT) : Map.of();
  }

  /**
   * @param known the manners that the fact can be said in, by their words
   */
  private Optional<Named> said(
      Fact fact, Optional<String> manner, Map<String, Manner> known, Inner inner) {
    if (manner.isEmpty()) {
      return Optional.of(new Named(fact, Manner.WHOLE));
    }
    Optional<Named> named = manner.map(known::get).map(how -> new Named(fact, how));
    if (named.isEmpty()) {
      findings.add(malformed(inner).suggesting(manner.get(), known.keySet()));
    }
    return named;
  }

  private <F extends Fact> Optional<F> fact(
      Map<String, F> register, String id, Rule rule, int offset) {
    F fact = register.get(id);
    if (fact == null) {
      findings.add(
          Finding.of(rule, source.place(offset, offset + id.length()), id)
              .suggesting(id, register.keySet()));
    }
    return Optional.ofNullable(fact);
  }

  private Finding unclosed(Inner inner) {
    return Finding.of(
        Rule.MALFORMED_FACT,
        source.place(inner.offset - 2, inner.offset + inner.words.length()),
        "{{" + inner.words.strip());
  }

  private Finding malformed(Inner inner) {
    return Finding.of(
        Rule.MALFORMED_FACT,
        source.place(inner.offset - 2, inner.offset + inner.words.length() + 2),
        "{{" + inner.words + "}}");
  }

  private String word(String key) {
    return language.say("fact." + key);
  }
}
