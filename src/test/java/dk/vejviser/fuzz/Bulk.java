package dk.vejviser.fuzz;

import java.util.List;
import java.util.Random;

/** One part of a file as often as the reader may take: whatever grows with its square shows. */
final class Bulk {
  /** What the body of a page may hold, and nearly so. */
  private static final int BODY = 140_000;

  private static final int REGISTER = 200_000;

  /** Parts of which a page may have any number. */
  private static final List<String> PARTS =
      List.of(
          "- x%d\n\n",
          "1. **x%d** (alle, 5 min)\n   Det virker, når: x.\n\n",
          "## x%d\n\nOrd.\n\n",
          "## Videre\n\n- x\n\n",
          "### x%d\n\nOrd.\n\n",
          "[x](../guides/x%d.md)\n\n",
          "[x](#x%d)\n\n## x%d\n\n",
          "[x%d]: /x/\n\n[x%d]\n\n",
          "![x](../images/disk.svg)\n\n",
          "{{kontakt:x%d}}\n\n",
          "{{kontakt:linjen}} ",
          "> x%d\n\n",
          "| a | b |\n| - | - |\n| %d | x |\n\n",
          "Kort. ",
          "112; ",
          "Ring 12 34 56 78. ",
          "x%d, ",
          "\ud83d\ude00 ",
          "ord ",
          "x");

  private Bulk() {}

  static String page(String text, Random random) {
    int body = Math.max(0, text.indexOf("\n---\n") + 5);
    String part = PARTS.get(random.nextInt(PARTS.size()));
    return text.substring(0, body) + "\n" + times(part, BODY);
  }

  /** One of its lines, or one of its entries' values. */
  static String register(String text, Random random) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    String line = lines.get(random.nextInt(lines.size()));
    return switch (random.nextInt(4)) {
      case 0 -> text + times(line.replaceAll("[0-9]+", "%d") + "\n", REGISTER);
      case 1 -> text + line + " ".repeat(REGISTER) + "x\n";
      case 2 -> text + times("- {id: x%d, name: x, from: x%d}\n", REGISTER);
      default -> text + line + times("x%d, ", REGISTER) + "\n";
    };
  }

  private static String times(String part, int letters) {
    StringBuilder all = new StringBuilder(letters + part.length());
    for (int i = 0; all.length() + part.length() < letters; i++) {
      all.append(part.replace("%d", Integer.toString(i)));
    }
    return all.toString();
  }
}
