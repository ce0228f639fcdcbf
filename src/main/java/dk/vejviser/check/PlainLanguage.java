package dk.vejviser.check;

import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Body.Form;
import dk.vejviser.model.Body.Passage;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Site;
import dk.vejviser.model.Term;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads each page once for all checks of its words. */
final class PlainLanguage implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    List<LanguageCheck> checks = checks(site);
    site.stream().forEach(page -> check(page, checks, findings));
  }

  /** The same, without reading the pages that are remembered. */
  static void check(Site site, LanguageMemory memory, Findings findings) {
    List<LanguageCheck> checks = checks(site);
    Map<Page, List<Finding>> known = memory.of(site);
    Map<Page, List<Finding>> now = LanguageMemory.empty();
    site.stream()
        .forEach(
            page -> {
              List<Finding> found = known.get(page);
              if (found == null) {
                Findings own = new Findings();
                check(page, checks, own);
                found = own.sorted();
              }
              found.forEach(findings::add);
              now.put(page, found);
            });
    memory.keep(now);
  }

  private static void check(Page page, List<LanguageCheck> checks, Findings findings) {
    Reading reading = read(page);
    checks.forEach(check -> check.check(page, reading, findings));
  }

  private static List<LanguageCheck> checks(Site site) {
    return List.of(
        new HeavyText(),
        new LongSentences(),
        new ChoppySentences(),
        new BannedWords(site),
        new PassiveVerbs(site),
        new NakedNumbers(site),
        new RetiredNumbers(site));
  }

  static Reading read(Page page) {
    Set<String> named =
        page.sections().stream()
            .filter(section -> section.role() == Role.SOURCES)
            .map(Section::id)
            .collect(Collectors.toSet());
    List<ReadPassage> body = new ArrayList<>();
    List<ReadPassage> sources = new ArrayList<>();
    for (Passage passage : page.body().passages()) {
      (named.contains(passage.section()) ? sources : body).add(ReadPassage.of(passage));
    }
    return new Reading(head(page), body, sources);
  }

  /**
   * Title and summary; of the summary's place only the title's is known. A term's summary is its
   * sentence, which its body has.
   */
  private static List<ReadPassage> head(Page page) {
    Stream<String> words =
        page instanceof Term
            ? Stream.of(page.title())
            : Stream.of(page.title(), page.head().summary());
    return words
        .map(text -> new Passage(Form.HEADING, text, text, "", page.head().place()))
        .map(ReadPassage::of)
        .toList();
  }
}
