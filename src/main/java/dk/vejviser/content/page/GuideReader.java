package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Guide.Barrier;
import dk.vejviser.model.Guide.Difficulty;
import dk.vejviser.model.Role;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads guides. */
final class GuideReader {
  static final Set<Role> HEADINGS =
      Set.of(
          Role.DO_NOW, Role.ASK_SUPPLIER, Role.TELL_BOARD, Role.BARRIERS, Role.NEXT, Role.SOURCES);

  private static final int CLAIM = 3;

  private GuideReader() {}

  static Guide read(Reading reading) {
    if (!reading.head().isOnlyForBoard() && !isForUnknown(reading)) {
      reading.needed(Role.TELL_BOARD);
    }
    return new Guide(
        reading.head(),
        reading.body(),
        difficulty(reading.draft().fields().text("difficulty").orElse("")),
        reading.leadProse(),
        reading.needed(Role.DO_NOW).map(part -> new Actions(reading).read(part)).orElse(List.of()),
        reading.prose(Role.ASK_SUPPLIER),
        reading.prose(Role.TELL_BOARD),
        reading.part(Role.BARRIERS).map(part -> barriers(reading, part)).orElse(List.of()),
        reading.needed(Role.NEXT).map(new Lists(reading)::links).orElse(List.of()),
        new Sources(reading).read(),
        reading.sections());
  }

  /** Whether it says whom it is for, but in words that nobody knows. */
  private static boolean isForUnknown(Reading reading) {
    return reading.draft().fields().has("audience") && reading.head().audiences().isEmpty();
  }

  private static Difficulty difficulty(String written) {
    return switch (written) {
      case "let" -> Difficulty.EASY;
      case "mellem" -> Difficulty.MEDIUM;
      default -> Difficulty.WITH_HELP;
    };
  }

  /** {@code ###} claims with an answer below each. */
  private static List<Barrier> barriers(Reading reading, Part part) {
    List<Barrier> barriers = new ArrayList<>();
    for (Stretch stretch : Stretch.all(part.blocks(), CLAIM)) {
      if (stretch.heading().isEmpty()) {
        reading.report(Rule.MALFORMED_LIST, stretch.blocks().get(0).extent(), "### …");
        continue;
      }
      Block.Heading claim = stretch.heading().get();
      if (stretch.blocks().isEmpty()) {
        reading.report(
            Rule.EMPTY_SECTION, claim.extent(), reading.manuscript().text(claim.words()).strip());
      } else {
        barriers.add(
            new Barrier(
                reading.manuscript().prose(claim.words()),
                reading.manuscript().prose(stretch.blocks())));
      }
    }
    return barriers;
  }
}
