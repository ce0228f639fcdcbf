package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Manuscript;
import dk.vejviser.content.markdown.Markdown;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.text.Findings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the Markdown of a file. */
public final class PageReader {

  /** Reads one kind of page: what its fixed headings are, and what they become. */
  private record Kinded(Set<Role> headings, Function<Reading, List<Page>> reader) {}

  private PageReader() {}

  /** The pages of the file; none where its body is too broken to be one. */
  public static List<Page> read(Draft draft, Findings findings) {
    Findings found = new Findings();
    List<Page> pages =
        Markdown.read(draft.source(), draft.bodyStart(), draft.surroundings(), found)
            .map(manuscript -> pages(draft, manuscript, found))
            .orElse(List.of());
    findings.addAll(found.sorted());
    return found.hasErrors() ? List.of() : pages;
  }

  private static List<Page> pages(Draft draft, Manuscript manuscript, Findings found) {
    Kinded kind = kind(draft);
    Reading reading = Reading.of(draft, manuscript, kind.headings(), found);
    HeadingOrder.check(reading);
    return kind.reader().apply(reading);
  }

  private static Kinded kind(Draft draft) {
    return switch (draft.head().id().kind()) {
      case GUIDE -> one(GuideReader.HEADINGS, GuideReader::read);
      case HELP -> one(HelpReader.HEADINGS, HelpReader::read);
      case CASE -> one(CaseReader.HEADINGS, CaseReader::read);
      case ALERT -> one(AlertReader.HEADINGS, AlertReader::read);
      case OFFER -> one(OfferReader.HEADINGS, OfferReader::read);
      case JOURNEY -> maybe(JourneyReader::read);
      case CHECK -> maybe(CheckReader::read);
      case SHEET -> one(Set.of(), SheetReader::read);
      case PAGE -> one(Set.of(), PlainPageReader::read);
      case TERM -> new Kinded(Set.of(), TermReader::read);
    };
  }

  private static Kinded one(Set<Role> headings, Function<Reading, Page> reader) {
    return new Kinded(headings, reading -> List.of(reader.apply(reading)));
  }

  /** A kind whose every heading is free, and whose file may lack what makes it a page. */
  private static <P extends Page> Kinded maybe(Function<Reading, Optional<P>> reader) {
    return new Kinded(
        Set.of(), reading -> reader.apply(reading).map(List::<Page>of).orElse(List.of()));
  }
}
