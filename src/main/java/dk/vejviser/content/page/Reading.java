package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Extent;
import dk.vejviser.content.markdown.Manuscript;
import dk.vejviser.model.Body;
import dk.vejviser.model.Head;
import dk.vejviser.model.Language;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A file's body cut into sections, with what the readers of all kinds ask of it. */
record Reading(
    Draft draft, Manuscript manuscript, List<Block> lead, List<Part> parts, Findings findings) {
  private static final int SECTION = 2;

  /** Sections of which the page has every word as values; their HTML would only fill memory. */
  private static final Set<Role> AS_VALUES =
      EnumSet.of(
          Role.DO_NOW,
          Role.BARRIERS,
          Role.NEXT,
          Role.SOURCES,
          Role.FIRST_STEPS,
          Role.NEVER,
          Role.CALL,
          Role.EVIDENCE,
          Role.DEADLINES,
          Role.AFTERWARDS,
          Role.TIMELINE,
          Role.LEARN);

  /**
   * Cuts a body at its {@code ##} headings and reports sections that are empty or there twice.
   *
   * @param fixed what the headings of this kind of page can stand for
   */
  static Reading of(Draft draft, Manuscript manuscript, Set<Role> fixed, Findings findings) {
    Language language = draft.addresses().language();
    List<Block> lead = List.of();
    List<Part> parts = new ArrayList<>();
    for (Stretch stretch : Stretch.all(manuscript.blocks(), SECTION)) {
      if (stretch.heading().isEmpty()) {
        lead = stretch.blocks();
        continue;
      }
      Block.Heading heading = stretch.heading().get();
      String title = manuscript.text(heading.words()).strip();
      Role role = language.role(title).filter(fixed::contains).orElse(Role.FREE);
      parts.add(new Part(heading, title, role, stretch.blocks()));
    }
    Reading reading = new Reading(draft, manuscript, lead, List.copyOf(parts), findings);
    reading.checkSections();
    return reading;
  }

  private void checkSections() {
    Set<Role> seen = EnumSet.noneOf(Role.class);
    for (Part part : parts) {
      if (part.role() != Role.FREE && !seen.add(part.role())) {
        report(Rule.DUPLICATE_SECTION, part.heading().extent(), part.title());
      }
      if (part.blocks().isEmpty() || part.title().isEmpty()) {
        report(Rule.EMPTY_SECTION, part.heading().extent(), part.title());
      }
    }
  }

  Head head() {
    return draft.head();
  }

  /** What checks read of the page, its words looked at. */
  Body body() {
    return manuscript.body().with(wording(head(), manuscript.passages()));
  }

  /** What there is to say of the words of a page of this file. */
  Wording wording(Head head, List<Passage> passages) {
    Set<String> sources =
        parts.stream()
            .filter(part -> part.role() == Role.SOURCES)
            .map(part -> part.heading().id())
            .collect(Collectors.toSet());
    return draft.wording().check(head, sources, passages);
  }

  Prose leadProse() {
    return manuscript.prose(lead);
  }

  Optional<Part> part(Role role) {
    return parts.stream().filter(part -> part.role() == role).findFirst();
  }

  /** The section; one that is missing is reported. */
  Optional<Part> needed(Role role) {
    Optional<Part> part = part(role);
    if (part.isEmpty()) {
      findings.add(
          Rule.MISSING_SECTION,
          head().place(),
          draft.addresses().language().headings().getOrDefault(role, role.name()));
    }
    return part;
  }

  Optional<Prose> prose(Role role) {
    return part(role).map(part -> manuscript.prose(part.blocks()));
  }

  /** Every section in the file's order; those that became values without their words. */
  List<Section> sections() {
    return parts.stream().map(this::section).toList();
  }

  private Section section(Part part) {
    Prose prose = AS_VALUES.contains(part.role()) ? Prose.NONE : manuscript.prose(part.blocks());
    return new Section(part.heading().id(), part.title(), part.role(), prose);
  }

  /** A word of the site's language that content is written with: {@code form.<key>}. */
  String form(String key) {
    return draft.addresses().language().say("form." + key);
  }

  void report(Rule rule, Extent extent, Object... args) {
    findings.add(rule, manuscript.place(extent), args);
  }

  /**
   * What was read of a stretch of the body. Where that is nothing, and nothing was found there yet,
   * it is a finding.
   */
  <T> Optional<T> orReport(Optional<T> read, Extent extent, Rule rule, Object... args) {
    if (read.isEmpty() && !isReported(extent)) {
      report(rule, extent, args);
    }
    return read;
  }

  /** Whether something was found on these lines already: then what follows from it is no news. */
  boolean isReported(Extent extent) {
    int first = manuscript.place(extent).line();
    int last = draft.source().place(extent.end(), extent.end()).line();
    return findings.onLines(first, last);
  }
}
