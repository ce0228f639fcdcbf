package dk.vejviser.picture.inspection;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with one picture. */
record Complaint(Place place, Findings findings) {

  /** Why a picture isn't published. */
  record Reason(Rule rule, List<Object> args) {
    Reason(Rule rule, Object... args) {
      this(rule, List.of(args));
    }
  }

  Optional<Original> broken(Word why) {
    return about(new Reason(Rule.PICTURE_BROKEN, why));
  }

  Optional<Original> about(Reason reason) {
    findings.add(reason.rule(), place, reason.args().toArray());
    return Optional.empty();
  }
}
