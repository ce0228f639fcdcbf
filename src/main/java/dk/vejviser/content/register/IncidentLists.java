package dk.vejviser.content.register;

import dk.vejviser.model.IncidentQuery;
import dk.vejviser.model.IncidentWord;
import dk.vejviser.model.IncidentWord.Sound;
import dk.vejviser.model.IncidentWords;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads when a query sounds like an incident: {@code incident-words.txt} and {@code
 * incident-queries.txt}.
 */
final class IncidentLists {
  private static final Map<String, Sound> SOUNDS =
      Map.of(
          "åbner aldrig", Sound.AHEAD,
          "åbner", Sound.NOW,
          "åbner ikke", Sound.CALM,
          "åbner ellers", Sound.TOLD);
  private static final Map<String, Boolean> OPENS = Map.of("åbner", true, "åbner ikke", false);

  private final WordLists lists;
  private final Findings findings;

  private IncidentLists(WordLists lists, Findings findings) {
    this.lists = lists;
    this.findings = findings;
  }

  static IncidentWords read(WordLists lists, Findings findings) {
    IncidentLists read = new IncidentLists(lists, findings);
    return new IncidentWords(read.words(), read.queries());
  }

  /** {@code these words, or those, begin*, *ning => åbner}. */
  private List<IncidentWord> words() {
    List<IncidentWord> words = new ArrayList<>();
    for (List<Phrase> line : lists.leading("incident-words.txt", SOUNDS, Word.AN_INCIDENT_WORD)) {
      Sound sound = SOUNDS.get(line.get(1).words());
      for (Phrase written : line.get(0).parts(',')) {
        IncidentWord word = new IncidentWord(written, sound);
        if (word.isSound()) {
          words.add(word);
        } else {
          findings.add(Rule.MALFORMED_LIST, written.place(), Word.AN_INCIDENT_WORD);
        }
      }
    }
    return words;
  }

  /** {@code a query as readers type it => åbner}. */
  private List<IncidentQuery> queries() {
    return lists.leading("incident-queries.txt", OPENS, Word.AN_INCIDENT_QUERY).stream()
        .map(
            line ->
                new IncidentQuery(
                    line.get(0).words(), OPENS.get(line.get(1).words()), line.get(0).place()))
        .toList();
  }
}
