package dk.vejviser.content.page;

/** Counts words as a reader hears them: a number written in groups, as a phone's, is one. */
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    int count = 0;
    boolean afterNumber = false;
    for (String word : text.split("\\s+")) {
      boolean spoken = word.chars().anyMatch(Character::isLetterOrDigit);
      boolean number = spoken && word.chars().noneMatch(Character::isLetter);
      if (spoken && !(number && afterNumber)) {
        count++;
      }
      afterNumber = number;
    }
    return count;
  }
}
