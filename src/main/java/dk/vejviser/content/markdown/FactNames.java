package dk.vejviser.content.markdown;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Fact;
import dk.vejviser.fact.Figure;
import dk.vejviser.model.Language;
import dk.vejviser.model.Registers;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
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

  /**
   * @param offset where the words between the braces begin in the file
   */
  Optional<Named> find(String inner, int offset, boolean closed) {
    int colon = inner.indexOf(':');
    int bar = inner.indexOf('|');
    int end = bar < 0 ? inner.length() : bar;
    if (!closed || colon < 0 || colon + 1 >= end) {
      return malformed(inner, offset, closed);
    }
    String kind = inner.substring(0, colon);
    String id = inner.substring(colon + 1, end);
    String manner = bar < 0 ? "" : inner.substring(bar + 1);
    if (kind.equals(word("contact"))) {
      return fact(registers.contacts(), id, Rule.UNKNOWN_CONTACT, offset + colon + 1)
          .flatMap(fact -> contact((Contact) fact, bar < 0, manner, inner, offset));
    }
    if (kind.equals(word("deadline"))) {
      return fact(registers.deadlines(), id, Rule.UNKNOWN_DEADLINE, offset + colon + 1)
          .flatMap(fact -> deadline((Deadline) fact, bar < 0, manner, inner, offset));
    }
    if (kind.equals(word("figure")) && bar < 0) {
      return fact(registers.figures(), id, Rule.UNKNOWN_FACT, offset + colon + 1)
          .map(fact -> new Named((Figure) fact, Manner.WHOLE));
    }
    List<String> kinds = List.of(word("contact"), word("deadline"), word("figure"));
    Finding finding = malformed(inner, offset);
    findings.add(kinds.contains(kind) ? finding : finding.suggesting(kind, kinds));
    return Optional.empty();
  }

  private Optional<Named> contact(
      Contact contact, boolean whole, String manner, String inner, int offset) {
    if (whole) {
      return Optional.of(new Named(contact, Manner.WHOLE));
    }
    if (manner.equals(word("name"))) {
      return Optional.of(new Named(contact, Manner.NAME));
    }
    if (manner.equals(word("number")) && contact.phone().isPresent()) {
      return Optional.of(new Named(contact, Manner.NUMBER));
    }
    List<String> known =
        contact.phone().isPresent() ? List.of(word("name"), word("number")) : List.of(word("name"));
    findings.add(malformed(inner, offset).suggesting(manner, known));
    return Optional.empty();
  }

  private Optional<Named> deadline(
      Deadline deadline, boolean whole, String manner, String inner, int offset) {
    if (whole) {
      return Optional.of(new Named(deadline, Manner.WHOLE));
    }
    if (manner.equals(word("short")) && deadline.within().isPresent()) {
      return Optional.of(new Named(deadline, Manner.SHORT));
    }
    List<String> known = deadline.within().isPresent() ? List.of(word("short")) : List.of();
    findings.add(malformed(inner, offset).suggesting(manner, known));
    return Optional.empty();
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

  private Optional<Named> malformed(String inner, int offset, boolean closed) {
    findings.add(
        closed
            ? malformed(inner, offset)
            : Finding.of(
                Rule.MALFORMED_FACT,
                source.place(offset - 2, offset + inner.length()),
                "{{" + inner.strip()));
    return Optional.empty();
  }

  private Finding malformed(String inner, int offset) {
    return Finding.of(
        Rule.MALFORMED_FACT,
        source.place(offset - 2, offset + inner.length() + 2),
        "{{" + inner + "}}");
  }

  private String word(String key) {
    return language.say("fact." + key);
  }
}
