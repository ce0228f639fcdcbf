package dk.vejviser.cli.findings;

import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.Coverage;
import dk.vejviser.proof.Coverage.Cell;
import dk.vejviser.text.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far the portal reaches: one line of figures, then a line for each topic with a hole. */
final class CoverageReport {
  private CoverageReport() {}

  /** Nothing where audiences.yaml assigns no topics. */
  static List<String> lines(Coverage coverage, Words words) {
    if (coverage.cells().isEmpty()) {
      return List.of();
    }
    List<Cell> holes = coverage.holes();
    int all = coverage.cells().size();
    List<String> lines = new ArrayList<>(List.of(words.say("coverage", all - holes.size(), all)));
    Map<List<String>, List<Cell>> byTopic =
        holes.stream()
            .collect(
                Collectors.groupingBy(
                    hole -> List.of(hole.audience().name(), hole.topic().name()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byTopic.forEach(
        (names, missing) ->
            lines.add(
                "  "
                    + words.say(
                        "coverage.hole", names.get(0), names.get(1), phases(missing, words))));
    return lines;
  }

  private static String phases(List<Cell> holes, Words words) {
    return holes.stream()
        .map(hole -> words.say("phase-of." + Key.of(hole.phase())))
        .collect(Collectors.joining(", "));
  }
}
