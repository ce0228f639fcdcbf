package dk.vejviser.bake.view.phrase;

import dk.vejviser.model.Audience;
import dk.vejviser.model.Language;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that take more than one key of the language. */
public record Words(Language language) {

  public String say(String key, Object... args) {
    return language.say(key, args);
  }

  /** The words for a key that registers may add to, or else the register's own word. */
  public String sayOr(String key, String word) {
    return language.words().getOrDefault(key, word);
  }

  /** {@code 45 min}, {@code 2 timer}, {@code 1 t 30 min}. */
  public String minutes(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    if (hours == 0) {
      return say("time.minutes", rest);
    }
    return rest == 0 ? count("time.hours", hours) : say("time.hours-minutes", hours, rest);
  }

  /** {@code 72 timer}, {@code 1 måned}, {@code 14 dage}. */
  public String amount(TemporalAmount amount) {
    if (amount instanceof Duration duration) {
      return minutes((int) duration.toMinutes());
    }
    Period period = Period.from(amount);
    return period.toTotalMonths() > 0
        ? count("time.months", (int) period.toTotalMonths())
        : count("time.days", period.getDays());
  }

  /** A number with its noun: {@code <key>.one} for one, {@code <key>} for any other. */
  public String count(String key, int number) {
    return say(number == 1 ? key + ".one" : key, number);
  }

  /** {@code a, b og c}, with the word that the key names before the last. */
  public String join(String key, List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : say(key, String.join(", ", words.subList(0, last)), words.get(last));
  }

  /** {@code ejer, bogholder}; nobody in particular is everybody. Some names have "og" in them. */
  public String audiences(List<Audience> audiences) {
    return audiences.isEmpty()
        ? say("audience.all")
        : audiences.stream()
            .map(audience -> lower(audience.name()))
            .collect(Collectors.joining(", "));
  }

  public String lower(String words) {
    return words.toLowerCase(language.locale());
  }

  public String upperFirst(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
  }
}
