package dk.vejviser.search.text;

/**
 * What signs mean for where words begin and end (Unicode's annex 29), as far as that is plain: of
 * Latin letters, digits and the common signs between words.
 */
final class Signs {
  /** Stands in a word. */
  static final byte LETTER = 0;

  /** Stands between words, whatever is around it. */
  static final byte APART = 1;

  /** Parts words unless it has a letter or a digit on either side: {@code f.eks}, {@code 1,5}. */
  static final byte JOINT = 2;

  /** Any other; where one is, Lucene is asked. */
  static final byte STRANGE = 3;

  static final char NARROW_BLANK = '\u202f';

  private static final char[] FAR_APART = {'–', '—', '“', '”', '„', '…', '•', '→', NARROW_BLANK};

  private static final byte[] KINDS = new byte[256];

  static {
    for (char sign = 0; sign < KINDS.length; sign++) {
      KINDS[sign] = Character.isLetter(sign) || sign >= '0' && sign <= '9' ? LETTER : APART;
    }
    for (char sign : ".,:;'·".toCharArray()) {
      KINDS[sign] = JOINT;
    }
    KINDS['_'] = STRANGE;
    KINDS['\u00ad'] = STRANGE;
  }

  private Signs() {}

  static byte kind(char sign) {
    if (sign < KINDS.length) {
      return KINDS[sign];
    }
    for (char far : FAR_APART) {
      if (sign == far) {
        return APART;
      }
    }
    return STRANGE;
  }
}
