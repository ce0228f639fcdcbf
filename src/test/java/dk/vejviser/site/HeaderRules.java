package dk.vejviser.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers that a site's {@code _headers} file asks its host to send. */
final class HeaderRules {
  private record Rule(Pattern path, Map<String, String> headers) {
    /** A star is any end, a name behind a colon is one folder. */
    static Rule of(String path) {
      String pattern =
          path.replaceAll("[^\\w/*:]", "\\\\$0").replace("*", ".*").replaceAll(":\\w+", "[^/]+");
      return new Rule(Pattern.compile(pattern), new LinkedHashMap<>());
    }

    boolean covers(String address) {
      return path.matcher(address).matches();
    }
  }

  private final List<Rule> rules;

  private HeaderRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A path stands at the left edge; its headers follow, indented, as {@code Name: value}. */
  static HeaderRules parse(String text) {
    List<Rule> rules = new ArrayList<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      if (!line.startsWith(" ")) {
        rules.add(Rule.of(line.strip()));
        continue;
      }
      int colon = line.indexOf(':');
      Rule rule = rules.get(rules.size() - 1);
      rule.headers().put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return new HeaderRules(rules);
  }

  /** Every header for an address; a later rule wins over an earlier one. */
  Map<String, String> of(String address) {
    Map<String, String> headers = new LinkedHashMap<>();
    rules.stream()
        .filter(rule -> rule.covers(address))
        .forEach(rule -> headers.putAll(rule.headers()));
    return headers;
  }
}
