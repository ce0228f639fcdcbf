package dk.vejviser.content;

import dk.vejviser.model.Head;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.time.LocalDate;

/** Somebody has looked a page over: on a day that has been, and not too long ago. */
final class ReviewDays {
  private ReviewDays() {}

  static void check(Head head, LocalDate date, Findings findings) {
    if (head.reviewed().isAfter(date)) {
      findings.add(Rule.FUTURE_REVIEW, head.place(), "reviewed", head.reviewed());
    }
    // A last day before the first is wrong itself, and has been found.
    if (date.isAfter(head.expires()) && !head.expires().isBefore(head.reviewed())) {
      findings.add(Rule.EXPIRED_PAGE, head.place(), head.expires());
    }
  }
}
