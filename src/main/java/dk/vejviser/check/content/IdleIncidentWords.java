package dk.vejviser.check.content;

import dk.vejviser.model.IncidentWord;
import dk.vejviser.model.IncidentWord.Sound;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every word of the door to help decides some query that no other word has decided already. */
final class IdleIncidentWords implements ContentCheck {
  @Override
  public void check(Site site, Findings findings) {
    List<IncidentWord> words = site.registers().incidentWords().words();
    Map<Sound, Map<String, IncidentWord>> known = new EnumMap<>(Sound.class);
    for (Sound sound : Sound.values()) {
      known.put(sound, new HashMap<>());
    }
    words.forEach(word -> known.get(word.sound()).putIfAbsent(word.needle(), word));
    for (IncidentWord word : words) {
      before(word, known)
          .ifPresent(
              other ->
                  findings.add(
                      Rule.INCIDENT_WORD_ADDS_NOTHING,
                      word.written().place(),
                      word.written().words(),
                      other.written().words()));
    }
  }

  /** Who decides every query that has the words: others that stand in them, and count no less. */
  private static Optional<IncidentWord> before(
      IncidentWord word, Map<Sound, Map<String, IncidentWord>> known) {
    String needle = word.needle();
    for (int from = 0; from < needle.length(); from++) {
      for (int to = needle.length(); to > from; to--) {
        String part = needle.substring(from, to);
        for (Sound sound : Sound.values()) {
          IncidentWord other = known.get(sound).get(part);
          if (other != null && other != word && sound.compareTo(word.sound()) <= 0) {
            return Optional.of(other);
          }
        }
      }
    }
    return Optional.empty();
  }
}
