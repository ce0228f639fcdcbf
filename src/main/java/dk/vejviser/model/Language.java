package dk.vejviser.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a site's language.
 *
 * @param prefixes the first part of each kind's addresses: {@code guider}
 * @param headings the fixed headings, by what they are for
 * @param words page texts by key; {@code {0}} stands for an argument
 * @param passives verb forms that the passive check notes
 */
public record Language(
    String code,
    Locale locale,
    Map<Kind, String> prefixes,
    Map<Role, String> headings,
    Map<String, String> words,
    List<String> passives) {

  /** The role of a heading's words, upper and lower case alike. */
  public Optional<Role> role(String heading) {
    String words = heading.strip();
    for (Map.Entry<Role, String> entry : headings.entrySet()) {
      if (entry.getValue().equalsIgnoreCase(words)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /** A day in words: {@code 23. november 2026}. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d. MMMM yyyy", locale).format(day);
  }

  /**
   * A page text with its arguments filled in.
   *
   * @throws IllegalArgumentException where the language has no such key
   */
  public String say(String key, Object... args) {
    String words = this.words.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < args.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return words;
  }
}
