package dk.vejviser.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Real files made hostile by a seed. Gentle changes put something nasty where words may stand, so
 * that it reaches a page; rough ones break the file's form.
 */
final class Mutator {
  private static final Pattern FIELD = Pattern.compile("(?m)^(\\s*(?:- )?[a-z-]+: )(.*)$");
  private static final List<String> WORDS =
      Stream.of(Hostile.MARKUP, Hostile.LETTERS).flatMap(List::stream).toList();
  private static final List<String> ALL =
      Stream.of(Hostile.MARKUP, Hostile.LETTERS, Hostile.MARKS, Hostile.ADDRESSES)
          .flatMap(List::stream)
          .toList();

  private final Random random;
  private final List<String> seeds;

  /**
   * @param seeds other files to take parts from
   */
  Mutator(Random random, List<String> seeds) {
    this.random = random;
    this.seeds = seeds;
  }

  /** A page with something nasty in it; every other time it keeps its form. */
  String page(String text) {
    if (onceIn(1000)) {
      return Bulk.page(text, random);
    }
    if (onceIn(20)) {
      return key(text);
    }
    return random.nextBoolean() ? gentle(text) : rough(text);
  }

  /** A register with something nasty in it. */
  String register(String text) {
    if (onceIn(200)) {
      return Bulk.register(text, random);
    }
    if (onceIn(12)) {
      return text + any(HostileFields.OF_THE_SITE) + ": " + any(HostileFields.VALUES) + "\n";
    }
    return switch (random.nextInt(4)) {
      case 0 -> quoted(text);
      case 1 -> value(text);
      default -> rough(text);
    };
  }

  /** A drawing that means harm, or a picture that is damaged. */
  String picture(String file) {
    return file.contains("<svg") && random.nextInt(4) != 0
        ? Bytes.saved(rough(file), random)
        : Bytes.spoilt(file, random);
  }

  /** A name of a file, now and then one that no page can have. */
  String name(String plain) {
    return onceIn(60) ? any(HostileFields.NAMES).formatted(plain) : plain;
  }

  /** A field that the page hadn't, or another value of one that it had. */
  private String key(String text) {
    String key = any(HostileFields.OF_PAGES);
    return text.replaceAll("(?m)^" + key + ": .*\n", "")
        .replaceFirst(
            "\n---\n",
            Matcher.quoteReplacement("\n" + key + ": " + any(HostileFields.VALUES) + "\n---\n"));
  }

  /** Words that are not what they seem, where words may be. */
  private String gentle(String text) {
    String changed = text;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      changed =
          switch (random.nextInt(5)) {
            case 0 -> quoted(changed);
            case 1 -> inParagraph(changed, any(Hostile.LETTERS));
            case 2 -> inParagraph(changed, "`" + any(Hostile.MARKUP).replace("`", "") + "`");
            case 3 -> inParagraph(changed, escaped(any(Hostile.MARKUP)));
            default -> inParagraph(changed, "\n\n```\n" + any(ALL).replace("`", "") + "\n```\n\n");
          };
    }
    return changed;
  }

  String rough(String text) {
    String changed = text;
    for (int times = 1 + random.nextInt(6); times > 0; times--) {
      changed = roughly(changed);
    }
    return changed;
  }

  private String roughly(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(80));
    return switch (random.nextInt(12)) {
      case 0 -> text.substring(0, at) + any(ALL) + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(end);
      case 2 ->
          text.substring(0, end)
              + text.substring(at, end).repeat(random.nextInt(40))
              + text.substring(end);
      case 3 -> lines(text);
      case 4 -> text.substring(0, at) + (char) random.nextInt(0x180) + text.substring(end);
      case 5 -> {
        String other = any(seeds);
        yield text.substring(0, at) + other.substring(random.nextInt(other.length()));
      }
      case 6 ->
          text.substring(0, at)
              + "["
              + text.substring(at, end)
              + "]("
              + any(Hostile.ADDRESSES)
              + ")"
              + text.substring(end);
      case 7 ->
          text.substring(0, at)
              + "![x](<"
              + any(Hostile.ADDRESSES)
              + "> \""
              + any(WORDS)
              + "\")"
              + text.substring(at);
      case 8 -> value(text);
      case 9 ->
          text.substring(0, at)
              + text.substring(at)
                  .replaceAll(
                      "(?m)^",
                      Matcher.quoteReplacement(
                          any(List.of("> ", "- ", "    ", "1. ", "| ", "\t"))));
      case 10 -> text.substring(0, at);
      default -> text.substring(0, at) + any(Hostile.MARKS) + text.substring(at);
    };
  }

  /** Some of the lines twice, gone or in another place. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      String line = lines.remove(random.nextInt(lines.size()));
      for (int copies = random.nextInt(3); copies > 0; copies--) {
        lines.add(random.nextInt(lines.size() + 1), line);
      }
      lines.add(line);
    }
    return String.join("\n", lines);
  }

  /** A field gets a value that no schema knows. */
  private String value(String text) {
    return field(text, any(Hostile.YAML));
  }

  /** A field gets words that may stand there, as far as YAML can say. */
  private String quoted(String text) {
    String nasty =
        any(WORDS)
            .chars()
            .mapToObj(
                c ->
                    c < ' ' || c == '"' || c == '\\' || c >= 0x7f
                        ? "\\u%04x".formatted(c)
                        : String.valueOf((char) c))
            .collect(Collectors.joining());
    return field(text, "\"Navn " + nasty + "\"");
  }

  private String field(String text, String value) {
    List<Integer> starts = FIELD.matcher(text).results().map(found -> found.start(2)).toList();
    if (starts.isEmpty()) {
      return text + value;
    }
    int start = any(starts);
    int end = text.indexOf('\n', start);
    return text.substring(0, start) + value + (end < 0 ? "" : text.substring(end));
  }

  /** Behind a word of the body. */
  private String inParagraph(String text, String words) {
    int body = Math.max(0, text.indexOf("\n---\n") + 5);
    List<Integer> spaces = new ArrayList<>();
    for (int i = Math.min(body, text.length()); i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        spaces.add(i);
      }
    }
    int at = spaces.isEmpty() ? text.length() : any(spaces);
    return text.substring(0, at) + " " + words + text.substring(at);
  }

  /** As an editor writes mark-up that is to be read. */
  private static String escaped(String markup) {
    return markup.replaceAll("[\r\n]+", " ").replaceAll("([<>\\[\\]{}&\"'`*_\\\\])", "\\\\$1");
  }

  private boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
