package dk.vejviser.bake.script;

import dk.vejviser.bake.script.ScriptTokens.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a declaration follows another one, so that one word can declare both. */
final class ScriptLets {
  private ScriptLets() {}

  /**
   * The semicolons that may be a comma, and the word behind each nothing.
   *
   * @param tokens without the blanks
   */
  static Set<Integer> ends(List<Token> tokens) {
    Set<Integer> ends = new HashSet<>();
    Deque<Boolean> declares = new ArrayDeque<>(List.of(declares(tokens, 0)));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") || token.is("[") || token.is("{")) {
        declares.push(token.is("{") && declares(tokens, i + 1));
      } else if (token.is(")") || token.is("]") || token.is("}")) {
        declares.pop();
        // A declaration behind a block begins a statement, though nothing parts the two.
        if (token.is("}") && declares(tokens, i + 1)) {
          declares.pop();
          declares.push(true);
        }
      } else if (token.is(";")) {
        boolean next = declares(tokens, i + 1);
        if (declares.pop() && next) {
          ends.add(i);
        }
        declares.push(next);
      }
    }
    return ends;
  }

  private static boolean declares(List<Token> tokens, int i) {
    return i < tokens.size() && (tokens.get(i).is("const") || tokens.get(i).is("let"));
  }
}
