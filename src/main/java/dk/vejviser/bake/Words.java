package dk.vejviser.bake;

/** Gathers words, with one space wherever mark-up or white space parts them. */
final class Words {
  private final StringBuilder gathered = new StringBuilder();
  private boolean apart;

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        apart = true;
      } else {
        separate();
        gathered.append(c);
      }
    }
  }

  /** Parts what comes from what was. */
  void part() {
    apart = true;
  }

  /** The words so far; after that there are none. */
  String take() {
    String words = gathered.toString();
    gathered.setLength(0);
    apart = false;
    return words;
  }

  private void separate() {
    if (apart && !gathered.isEmpty()) {
      gathered.append(' ');
    }
    apart = false;
  }
}
