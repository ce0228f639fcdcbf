package dk.vejviser.bake.script;

import dk.vejviser.bake.script.ScriptTokens.Kind;
import dk.vejviser.bake.script.ScriptTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers that a script names in capitals, written where they are meant: no name is shorter. */
final class ScriptNumbers {
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern NUMBER = Pattern.compile("[.\\d]+");

  private final List<Token> tokens;
  private final Map<String, Token> numbers = new HashMap<>();

  private ScriptNumbers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The tokens of a script without the declarations that name such numbers and nothing else. */
  static List<Token> written(List<Token> tokens) {
    return new ScriptNumbers(tokens).written();
  }

  private List<Token> written() {
    List<Token> left = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = isExported(i) ? i : end(i);
      if (end == i) {
        left.add(tokens.get(i));
      }
      i = end;
    }
    left.replaceAll(token -> numbers.getOrDefault(token.text(), token));
    return left;
  }

  /** Where a declaration of numbers that begins here ends; here where there is none. */
  private int end(int begin) {
    if (!tokens.get(begin).is("const")) {
      return begin;
    }
    Map<String, Token> found = new HashMap<>();
    int i = begin;
    do {
      int name = next(i);
      int number = next(next(name));
      if (number >= tokens.size()
          || !NAME.matcher(tokens.get(name).text()).matches()
          || !NUMBER.matcher(tokens.get(number).text()).matches()) {
        return begin;
      }
      found.put(tokens.get(name).text(), tokens.get(number));
      i = next(number);
    } while (i < tokens.size() && tokens.get(i).is(","));
    if (i == tokens.size() || !tokens.get(i).is(";")) {
      return begin;
    }
    numbers.putAll(found);
    return i;
  }

  /** What others may ask for by its name keeps it. */
  private boolean isExported(int i) {
    return i > 1 && tokens.get(i - 2).is("export");
  }

  private int next(int i) {
    int next = i + 1;
    while (next < tokens.size() && tokens.get(next).kind() == Kind.BLANK) {
      next++;
    }
    return next;
  }
}
