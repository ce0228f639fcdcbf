package dk.vejviser.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers that a site's {@code _headers} file asks its host to send. */
final class HeaderRules {
  private record Rule(String path, Map<String, String> headers) {
    boolean covers(String address) {
      return path.endsWith("*")
          ? address.startsWith(path.substring(0, path.length() - 1))
          : address.equals(path);
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
        rules.add(new Rule(line.strip(), new LinkedHashMap<>()));
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
