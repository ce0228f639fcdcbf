package dk.vejviser.bake;

import dk.vejviser.bake.ScriptTokens.Kind;
import dk.vejviser.bake.ScriptTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A script with short names for what it declares itself, and without blanks that mean nothing. A
 * name is shortened everywhere or nowhere, to one that the script has not: so nothing needs to be
 * known of where it is valid. Names that may be seen from elsewhere stay: exports, properties and
 * methods, and whatever else is written like one of these.
 */
final class ScriptNames {
  private static final Set<String> DECLARING = Set.of("const", "let", "function", "class");
  private static final Set<String> STATEMENTS = Set.of("if", "for", "while", "switch");
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final List<Token> all;

  /** All tokens but the blanks. */
  private final List<Token> tokens;

  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private ScriptNames(String script) {
    all = ScriptTokens.of(script);
    tokens = all.stream().filter(token -> token.kind() != Kind.BLANK).toList();
  }

  static String shortened(String script) {
    ScriptNames names = new ScriptNames(script);
    names.read();
    return names.write(names.shorter());
  }

  /** A bracket that is open, and whether a list of declarations is under way in it. */
  private static final class Bracket {
    private final int opening;
    private boolean declaring;

    Bracket(int opening) {
      this.opening = opening;
    }
  }

  private void read() {
    Deque<Bracket> open = new ArrayDeque<>(List.of(new Bracket(-1)));
    boolean exporting = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(";")) {
        open.peek().declaring = false;
      } else if (token.is("const") || token.is("let")) {
        open.peek().declaring = true;
      }
      if (closes(token)) {
        parameters(open.pop().opening, i);
      }
      if (token.kind() == Kind.NAME) {
        uses.merge(token.text(), 1, Integer::sum);
        boolean leads = token.is("async") || DECLARING.contains(token.text());
        name(i, open.peek(), exporting && !leads);
        exporting = token.is("export") || exporting && leads;
      }
      if (opens(token)) {
        open.push(new Bracket(i));
      }
    }
  }

  private static boolean opens(Token token) {
    boolean value = token.kind() == Kind.TEXT && token.text().endsWith("${");
    return value || token.is("(") || token.is("[") || token.is("{");
  }

  private static boolean closes(Token token) {
    boolean value = token.kind() == Kind.TEXT && token.text().startsWith("}");
    return value || token.is(")") || token.is("]") || token.is("}");
  }

  private static int deeper(Token token) {
    return (opens(token) ? 1 : 0) - (closes(token) ? 1 : 0);
  }

  private void name(int i, Bracket within, boolean exported) {
    String name = tokens.get(i).text();
    Token before = i == 0 ? new Token(Kind.SIGN, ";") : tokens.get(i - 1);
    Token after = after(i);
    boolean inBraces = within.opening >= 0 && tokens.get(within.opening).is("{");
    boolean first = inBraces && (before.is("{") || before.is(","));
    boolean listed = first && (after.is(",") || after.is("}") || after.is("="));
    if (exported
        || before.is(".")
        || before.is("?.")
        || name.startsWith("#")
        || first && after.is(":")
        || listed && !within.declaring
        || isMethod(i)) {
      seen.add(name);
    }
    if (DECLARING.contains(before.text()) || after.is("=>") || within.declaring && before.is(",")) {
      declared.add(name);
    }
  }

  /** Whether a name is a method's: what stands in brackets behind it is followed by a block. */
  private boolean isMethod(int i) {
    if (!after(i).is("(") || i > 0 && tokens.get(i - 1).is("function")) {
      return false;
    }
    int closing = closing(i + 1);
    return after(closing).is("{");
  }

  private int closing(int opening) {
    int depth = 0;
    for (int i = opening; i < tokens.size(); i++) {
      depth += deeper(tokens.get(i));
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  /**
   * What stands in brackets before an arrow or a block are parameters, but for those of a
   * statement.
   */
  private void parameters(int opening, int closing) {
    boolean statement = opening > 0 && STATEMENTS.contains(tokens.get(opening - 1).text());
    if (!tokens.get(opening).is("(")
        || !after(closing).is("=>") && (!after(closing).is("{") || statement)) {
      return;
    }
    int depth = 0;
    for (int i = opening + 1; i < closing; i++) {
      Token token = tokens.get(i);
      depth += deeper(token);
      Token before = tokens.get(i - 1);
      boolean begins = before.is("(") || before.is(",") || before.is("...");
      if (token.kind() == Kind.NAME && depth == 0 && begins) {
        declared.add(token.text());
      }
    }
  }

  private Token after(int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1) : new Token(Kind.SIGN, ";");
  }

  private Map<String, String> shorter() {
    Map<String, String> shorter = new HashMap<>();
    List<String> names = new ArrayList<>(declared);
    names.removeIf(name -> seen.contains(name) || name.length() < 2);
    names.sort(Comparator.comparing((String name) -> -uses.get(name)).thenComparing(n -> n));
    int next = 0;
    for (String name : names) {
      String made;
      do {
        made = letters(next++);
      } while (uses.containsKey(made) || made.equals("do") || made.equals("if"));
      if (made.length() < name.length()) {
        shorter.put(name, made);
      }
    }
    return shorter;
  }

  private static String letters(int number) {
    int count = LETTERS.length();
    String last = LETTERS.substring(number % count, number % count + 1);
    return number < count ? last : LETTERS.charAt(number / count - 1) + last;
  }

  private String write(Map<String, String> shorter) {
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      if (token.kind() == Kind.NAME) {
        script.append(shorter.getOrDefault(token.text(), token.text()));
      } else if (token.kind() != Kind.BLANK || token.is("\n") || isNeeded(i)) {
        script.append(token.text());
      }
    }
    return script.toString();
  }

  /** Two words, and two signs that would be another one, must stay apart. */
  private boolean isNeeded(int blank) {
    if (blank == 0 || blank + 1 == all.size()) {
      return false;
    }
    String before = all.get(blank - 1).text();
    String after = all.get(blank + 1).text();
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    boolean words = isLetter(last) && (isLetter(first) || first == '#');
    return words || (last == first && (last == '+' || last == '-'));
  }

  private static boolean isLetter(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '_' || sign == '$';
  }
}
