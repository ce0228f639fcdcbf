package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.check.Checks;
import dk.vejviser.model.Head;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Site;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The portal that we ship, read once for all the tests of what it promises. */
final class Portal {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final Map<PageId, List<Passage>> WORDS = new ConcurrentHashMap<>();
  private static final Site SITE = read();

  private Portal() {}

  static Site site() {
    return SITE;
  }

  /** What a page says in its own words. */
  static List<Passage> words(Page page) {
    return WORDS.get(page.id());
  }

  /** No lambda of this class: other threads would wait for it to be ready, and it for them. */
  private record Listening(Map<PageId, List<Passage>> heard, Wording.Check check)
      implements Wording.Check {
    @Override
    public Wording check(Head head, Set<String> sources, List<Passage> passages) {
      heard.put(head.id(), passages);
      return check.check(head, sources, passages);
    }
  }

  private static Site read() {
    Findings findings = new Findings();
    Site site =
        ContentReader.read(
                Path.of("content"),
                new ContentReader.Options(DAY, false, Optional.empty(), "content"),
                (registers, language) -> new Listening(WORDS, Checks.wording(registers, language)),
                findings)
            .orElseThrow();
    assertEquals(0, findings.count(Severity.ERROR), findings.sorted().toString());
    return site;
  }
}
