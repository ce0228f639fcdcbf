package dk.vejviser.bake.script;

import dk.vejviser.bake.script.ScriptTokens.Kind;
import dk.vejviser.bake.script.ScriptTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the names of a script are, as far as our own scripts use the language: which are properties,
 * and which are declared by the script itself, within the statement where they stand, or by
 * neither.
 */
final class ScriptDeclarations {
  /** Where a name is declared. */
  enum Where {
    OUTER,
    INNER,
    ELSEWHERE
  }

  private static final Set<String> NOT_PARAMETERS = Set.of("if", "for", "while", "switch");

  /** What an object stands behind, and no block. */
  private static final Set<String> BEFORE_OBJECT =
      Set.of("(", ",", "=", "[", "return", ":", "?", "...", "&", "|", "of", "const", "let");

  private final List<Token> tokens;
  private final int[] statements;
  private final boolean[] properties;
  private final boolean[] listed;
  private final Set<String> exported = new HashSet<>();
  private final Set<String> outer = new HashSet<>();
  private final List<Set<String>> inner = new ArrayList<>();

  /**
   * @param tokens without the blanks
   */
  ScriptDeclarations(List<Token> tokens) {
    this.tokens = tokens;
    statements = new int[tokens.size()];
    properties = new boolean[tokens.size()];
    listed = new boolean[tokens.size()];
    read();
  }

  /** The number of the script's own statement, or of the class's method, that a token stands in. */
  int statement(int i) {
    return statements[i];
  }

  boolean isProperty(int i) {
    return properties[i];
  }

  /** Whether a name stands for a property and a variable at once. */
  boolean isListed(int i) {
    return listed[i];
  }

  Where where(int i) {
    String name = tokens.get(i).text();
    if (exported.contains(name)) {
      return Where.ELSEWHERE;
    }
    if (outer.contains(name)) {
      return Where.OUTER;
    }
    return inner.get(statements[i]).contains(name) ? Where.INNER : Where.ELSEWHERE;
  }

  private void read() {
    Deque<Integer> open = new ArrayDeque<>();
    inner.add(new HashSet<>());
    int begun = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      statements[i] = inner.size() - 1;
      if (closes(token)) {
        open.pop();
      }
      if (token.kind() == Kind.NAME) {
        name(i, open);
      }
      if (opens(token)) {
        open.push(i);
        parameters(i);
      }
      String kind = kind(begun);
      boolean ended =
          open.isEmpty() && (token.is(";") || token.is("}") && !kind.isEmpty())
              || open.size() == 1 && token.is("}") && kind.equals("class");
      if (ended) {
        inner.add(new HashSet<>());
        begun = open.isEmpty() ? i + 1 : begun;
      }
    }
  }

  /** Whether a statement is a function or a class, which ends with its block. */
  private String kind(int begun) {
    int i = begun;
    while (at(i, "export") || at(i, "async")) {
      i++;
    }
    return at(i, "function") || at(i, "class") ? tokens.get(i).text() : "";
  }

  private void name(int i, Deque<Integer> open) {
    int opening = open.isEmpty() ? -1 : open.peek();
    boolean inObject = opening >= 0 && isObject(opening);
    boolean first = inObject && (at(i - 1, "{") || at(i - 1, ","));
    properties[i] =
        at(i - 1, ".") || at(i - 1, "?.") || first && at(i + 1, ":") || isMethod(i, opening);
    listed[i] = first && (at(i + 1, ",") || at(i + 1, "}") || at(i + 1, "="));
    if (opening >= 0 && at(opening - 1, "export")) {
      exported.add(tokens.get(i).text());
    }
    if (properties[i]) {
      return;
    }
    if (at(i, "const") || at(i, "let")) {
      bindings(i + 1, open.isEmpty());
    } else if (at(i - 1, "function") || at(i - 1, "class")) {
      declare(i, open.isEmpty());
    } else if (at(i + 1, "=>")) {
      declare(i, false);
    }
  }

  private boolean isObject(int opening) {
    return at(opening, "{")
        && opening > 0
        && tokens.get(opening - 1).kind() != Kind.TEXT
        && BEFORE_OBJECT.contains(tokens.get(opening - 1).text());
  }

  /** What stands in brackets before an arrow or a block are parameters, but for a statement's. */
  private void parameters(int opening) {
    if (at(opening, "(")) {
      int closing = closing(opening);
      boolean statement = opening > 0 && NOT_PARAMETERS.contains(tokens.get(opening - 1).text());
      if (at(closing + 1, "=>") || at(closing + 1, "{") && !statement) {
        bindings(opening + 1, false);
      }
    }
  }

  /** Declares a list of names and patterns, each perhaps with a value, up to where it ends. */
  private void bindings(int from, boolean isOuter) {
    boolean begins = true;
    for (int i = from; i < tokens.size() && !closes(tokens.get(i)) && !at(i, ";"); i++) {
      if (begins && tokens.get(i).kind() == Kind.NAME && !at(i + 1, ":")) {
        declare(i, isOuter);
      } else if (begins && (at(i, "{") || at(i, "["))) {
        bindings(i + 1, isOuter);
      } else if (at(i, "of") || at(i, "in")) {
        return;
      }
      // What follows a colon is a name again, but only in a pattern.
      boolean named = begins && (at(i, ":") || tokens.get(i).kind() == Kind.NAME && at(i + 1, ":"));
      begins = at(i, ",") || begins && at(i, "...") || named;
      if (opens(tokens.get(i))) {
        i = closing(i);
      }
    }
  }

  private void declare(int i, boolean isOuter) {
    String name = tokens.get(i).text();
    int before = i - 1;
    while (at(before, "function") || at(before, "class") || at(before, "async")) {
      before--;
    }
    boolean isExported =
        at(before, "export")
            || (at(before, "const") || at(before, "let")) && at(before - 1, "export");
    if (isExported) {
      exported.add(name);
    }
    (isOuter ? outer : inner.get(inner.size() - 1)).add(name);
  }

  /** Whether a name is a method's: what stands in brackets behind it is followed by a block. */
  private boolean isMethod(int i, int opening) {
    boolean within = opening >= 0 && at(opening, "{");
    return within
        && !at(i - 1, "function")
        && at(i + 1, "(")
        && at(closing(i + 1) + 1, "{")
        && !NOT_PARAMETERS.contains(tokens.get(i).text());
  }

  private int closing(int opening) {
    int depth = 0;
    for (int i = opening; i < tokens.size(); i++) {
      depth += (opens(tokens.get(i)) ? 1 : 0) - (closes(tokens.get(i)) ? 1 : 0);
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private boolean at(int i, String text) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
  }

  private static boolean opens(Token token) {
    boolean value = token.kind() == Kind.TEXT && token.text().endsWith("${");
    return value || token.is("(") || token.is("[") || token.is("{");
  }

  private static boolean closes(Token token) {
    boolean value = token.kind() == Kind.TEXT && token.text().startsWith("}");
    return value || token.is(")") || token.is("]") || token.is("}");
  }
}
