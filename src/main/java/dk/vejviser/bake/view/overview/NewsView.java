package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What somebody looked at last, newest first. */
public record NewsView(Frame frame, String lead, List<Day> days) {
  private static final int MOST = 60;

  /** A day and the pages that were looked at on it. */
  public record Day(LocalDate day, List<Card> cards) {}

  public static NewsView of(Atlas atlas, Frame frame, String lead) {
    List<Page> newest =
        atlas.site().pages().values().stream()
            .filter(page -> atlas.site().isListed(page))
            .filter(page -> page.id().kind() != Kind.TERM)
            .sorted(
                Comparator.comparing((Page page) -> page.head().reviewed())
                    .reversed()
                    .thenComparing(Page::id))
            .limit(MOST)
            .toList();
    List<Day> days = new ArrayList<>();
    for (LocalDate day : newest.stream().map(page -> page.head().reviewed()).distinct().toList()) {
      List<Page> pages =
          newest.stream().filter(page -> page.head().reviewed().equals(day)).toList();
      days.add(new Day(day, atlas.cards().of(pages)));
    }
    return new NewsView(frame, lead, days);
  }
}
