package dk.vejviser.bake.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script cut into words, signs, texts and what is between them. It knows as much of the language
 * as our own scripts use; a {@code /} begins a pattern wherever no value can stand before it.
 */
final class ScriptTokens {
  /**
   * What a piece of a script is; a text is a string, a pattern, a number or a part of a template.
   */
  enum Kind {
    NAME,
    SIGN,
    TEXT,
    BLANK
  }

  record Token(Kind kind, String text) {
    boolean is(String sign) {
      return kind != Kind.TEXT && text.equals(sign);
    }
  }

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<blank>(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)+)|(?<name>#?[\\p{L}_$][\\p{L}\\p{N}_$]*)"
              + "|(?<text>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|\\.?\\d[\\w.]*)"
              + "|(?<sign>\\.\\.\\.|\\?\\.|=>|[^\\s])");

  private static final Pattern REGEX =
      Pattern.compile("/(?!\\*)(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*\\])+/\\w*");

  private static final Set<String> BEFORE_VALUE = Set.of("return", "typeof", "of", "in", "case");

  private final String script;
  private final List<Token> tokens = new ArrayList<>();

  /** For each bracket that is open, whether a template goes on behind it. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private int at;

  private ScriptTokens(String script) {
    this.script = script;
  }

  static List<Token> of(String script) {
    ScriptTokens tokens = new ScriptTokens(script);
    while (tokens.at < script.length()) {
      tokens.next();
    }
    return List.copyOf(tokens.tokens);
  }

  private void next() {
    Matcher regex = REGEX.matcher(script).region(at, script.length());
    if (script.charAt(at) == '`') {
      at++;
      template("`");
    } else if (regex.lookingAt() && valueMayFollow()) {
      add(Kind.TEXT, regex.group());
      at = regex.end();
    } else {
      plain();
    }
  }

  private void plain() {
    Matcher plain = PLAIN.matcher(script).region(at, script.length());
    if (!plain.lookingAt()) {
      throw new IllegalArgumentException("a script breaks off: " + script.substring(at));
    }
    at = plain.end();
    if (plain.group("blank") != null) {
      add(Kind.BLANK, plain.group().contains("\n") ? "\n" : " ");
    } else if (plain.group("name") != null) {
      add(Kind.NAME, plain.group());
    } else if (plain.group("text") != null) {
      add(Kind.TEXT, plain.group());
    } else {
      sign(plain.group());
    }
  }

  private void sign(String sign) {
    if (sign.equals("{")) {
      open.push(false);
    } else if (sign.equals("}") && open.pop()) {
      template("}");
      return;
    }
    add(Kind.SIGN, sign);
  }

  /** The letters of a template up to its end or to a value in it. */
  private void template(String opening) {
    int from = at;
    while (script.charAt(at) != '`' && !script.startsWith("${", at)) {
      at += script.charAt(at) == '\\' ? 2 : 1;
    }
    boolean ends = script.charAt(at) == '`';
    String letters = script.substring(from, at);
    at += ends ? 1 : 2;
    add(Kind.TEXT, opening + letters + (ends ? "`" : "${"));
    if (!ends) {
      open.push(true);
    }
  }

  private boolean valueMayFollow() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token before = tokens.get(i);
      if (before.kind != Kind.BLANK) {
        return switch (before.kind) {
          case NAME -> BEFORE_VALUE.contains(before.text);
          case TEXT -> before.text.endsWith("${");
          default -> !Set.of(")", "]", "}").contains(before.text);
        };
      }
    }
    return true;
  }

  private void add(Kind kind, String text) {
    tokens.add(new Token(kind, text));
  }
}
