package dk.vejviser.bake.view.phrase;

import dk.vejviser.time.OpeningHours;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opening hours as one would say them: "hverdage 8-20, weekend og helligdage 10-16". */
public record Hours(Words words) {

  /** Days with the same hours stand together, in the register's order. */
  public String of(OpeningHours open) {
    Map<String, List<String>> days = new LinkedHashMap<>();
    for (OpeningHours.Line line : open.written()) {
      days.computeIfAbsent(hours(line.hours()), key -> new ArrayList<>()).add(days(line.days()));
    }
    return String.join(
        ", ",
        days.entrySet().stream()
            .map(entry -> words.join("list.and", entry.getValue()) + " " + entry.getKey())
            .toList());
  }

  /** {@code man-fre} has words of its own; other ranges name both ends. */
  private String days(String written) {
    String[] ends = written.split("-", 2);
    String range =
        ends.length == 1
            ? day(written)
            : words.say("hours.range", day(ends[0].strip()), day(ends[1].strip()));
    return words.sayOr("hours." + written, range);
  }

  private String day(String written) {
    return words.sayOr("hours." + written, written);
  }

  /** {@code 08-20} is "8-20", {@code 08:30-16} is "8.30-16", {@code 00-24} all day. */
  private String hours(String written) {
    if (written.isBlank()) {
      return words.say("hours.closed");
    }
    List<String> spans = new ArrayList<>();
    for (String span : written.split(",")) {
      String hours =
          span.strip()
              .replaceAll("(?<![\\d:])0(\\d)", "$1")
              .replaceAll(":00", "")
              .replace(':', '.');
      spans.add(hours.equals("0-24") ? words.say("hours.always") : hours);
    }
    return words.join("list.and", spans);
  }
}
