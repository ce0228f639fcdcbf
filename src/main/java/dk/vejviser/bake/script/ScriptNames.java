package dk.vejviser.bake.script;

import dk.vejviser.bake.script.ScriptTokens.Kind;
import dk.vejviser.bake.script.ScriptTokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A script with short names for what it declares itself, on one line and without blanks that mean
 * nothing; numbers stand where they are meant, and declarations that follow each other are one.
 * What the script itself declares has a capital; what one of its statements, mostly a function or a
 * class, declares within has a small letter, and the next statement uses these again. Within a
 * statement a name is shortened everywhere or nowhere, so nothing needs to be known of where in it
 * the name is valid. Names that may be seen from elsewhere stay: exports, properties, methods.
 */
public final class ScriptNames {
  private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
  private static final String CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final List<Token> all;
  private final ScriptDeclarations declarations;

  /** What parts a declaration from the next one. */
  private final Set<Integer> ends;

  private final Map<String, String> outer = new HashMap<>();
  private final List<Map<String, String>> inner = new ArrayList<>();

  private ScriptNames(String script) {
    all = ScriptNumbers.written(ScriptTokens.of(script));
    List<Token> words = all.stream().filter(token -> token.kind() != Kind.BLANK).toList();
    declarations = new ScriptDeclarations(words);
    ends = ScriptLets.ends(words);
    shorten(words);
  }

  public static String shortened(String script) {
    return new ScriptNames(script).write();
  }

  private void shorten(List<Token> tokens) {
    Map<String, Integer> uses = new HashMap<>();
    Set<String> kept = new HashSet<>();
    List<Set<String>> met = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String name = tokens.get(i).text();
      while (met.size() <= declarations.statement(i)) {
        met.add(new LinkedHashSet<>());
      }
      if (tokens.get(i).kind() == Kind.NAME && !declarations.isProperty(i)) {
        switch (declarations.where(i)) {
          case OUTER -> uses.merge(name, 1, Integer::sum);
          case INNER -> met.get(declarations.statement(i)).add(name);
          case ELSEWHERE -> kept.add(name);
        }
      }
    }
    List<String> often = new ArrayList<>(uses.keySet());
    often.sort(Comparator.comparing((String name) -> -uses.get(name)).thenComparing(n -> n));
    name(often, CAPITAL, kept, outer);
    for (Set<String> names : met) {
      Map<String, String> shorter = new HashMap<>();
      name(names, SMALL, kept, shorter);
      inner.add(shorter);
    }
  }

  private static void name(
      Iterable<String> names, String letters, Set<String> kept, Map<String, String> shorter) {
    int next = 0;
    for (String name : names) {
      String made;
      do {
        made = letters(next++, letters);
      } while (kept.contains(made));
      shorter.put(name, made);
    }
  }

  /** A letter, or one with a number behind it, which no word of the language has. */
  private static String letters(int number, String letters) {
    int rounds = number / letters.length();
    return letters.charAt(number % letters.length()) + (rounds == 0 ? "" : "" + (rounds - 1));
  }

  private String write() {
    StringBuilder script = new StringBuilder();
    int word = 0;
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      if (token.kind() == Kind.BLANK) {
        script.append(isNeeded(i) && !ends.contains(word - 2) ? " " : "");
      } else {
        if (ends.contains(word)) {
          script.append(',');
        } else if (!ends.contains(word - 1) && !(token.is(";") && closesNext(i))) {
          String name = token.kind() == Kind.NAME ? name(word, token.text()) : token.text();
          // Who only runs it need not know what never changes.
          script.append(name.equals("const") ? "let" : name);
        }
        word++;
      }
    }
    return script.append('\n').toString();
  }

  private String name(int word, String name) {
    if (declarations.isProperty(word)) {
      return name;
    }
    String shorter =
        switch (declarations.where(word)) {
          case OUTER -> outer.get(name);
          case INNER -> inner.get(declarations.statement(word)).get(name);
          case ELSEWHERE -> name;
        };
    return declarations.isListed(word) && !shorter.equals(name) ? name + ':' + shorter : shorter;
  }

  /** Whether a block ends next, before which nothing needs an end. */
  private boolean closesNext(int i) {
    int next = i + 1;
    while (next < all.size() && all.get(next).kind() == Kind.BLANK) {
      next++;
    }
    return next < all.size() && all.get(next).is("}");
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
