package dk.vejviser.text;

/** The several ways in which Danish writes one letter, brought to one of them. */
public final class Spelling {
  private Spelling() {}

  /** Two a's are one letter to us, also where two parts of a compound meet. */
  public static String ringed(String word) {
    return word.replace("aa", "å");
  }

  /** A word typed where there was no æ or ø. Not every ae and oe is one: {@code kontoen}. */
  public static String spelt(String word) {
    return word.replace("ae", "æ").replace("oe", "ø");
  }

  /** A word that came with our neighbours' letters: {@code löse} is {@code løse}. */
  public static String danish(String word) {
    return word.replace("ä", "æ").replace("ö", "ø");
  }
}
