package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Markdown;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.text.Finding;
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

  /**
   * The pages of the file; none where it is too broken to be one. Then what there is to say of its
   * words is told at once, for no page will have it.
   *
   * @param findings what was found in the file so far, and more
   */
  public static List<Page> read(Draft draft, Findings findings) {
    Findings found = new Findings();
    Kinded kind = kind(draft);
    Optional<Reading> reading =
        Markdown.read(draft.source(), draft.bodyStart(), draft.surroundings(), found)
            .map(manuscript -> Reading.of(draft, manuscript, kind.headings(), found));
    reading.ifPresent(HeadingOrder::check);
    List<Page> pages = reading.map(kind.reader()).orElse(List.of());
    boolean sound = !findings.hasErrors() && !found.hasErrors();
    findings.addAll(found.sorted());
    if (!sound) {
      reading.map(one -> wording(one, pages)).orElse(List.of()).stream()
          .filter(finding -> !found.onLines(finding.place().line(), finding.place().line()))
          .forEach(findings::add);
    }
    return sound ? pages : List.of();
  }

  /** What there is to say of the words; a file of terms has them in its pages. */
  private static List<Finding> wording(Reading reading, List<Page> pages) {
    return reading.head().id().kind() == Kind.TERM
        ? pages.stream().flatMap(page -> page.body().wording().findings().stream()).toList()
        : reading.body().wording().findings();
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
