package dk.vejviser.search.text;

import dk.vejviser.text.Spelling;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.DanishStemmer;

/** What the language itself says of words: which are too common to mean anything, and stems. */
public final class Danish {
  /**
   * The Snowball project's list, and what else a question is held together by and no page is about:
   * words that ask, more pronouns, auxiliary verbs and particles.
   */
  private static final Set<String> STOP =
      Set.of(
          """
          og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om \
          vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal \
          selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle \
          denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod \
          disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan \
          hvordan hvorfor hvornår hvilken hvilket hvilke \
          dine dit vores jeres hinanden dens dets \
          kan må måtte bør burde haft blevet får få fået fik \
          ved så kun bare lige gerne måske godt fordi mens"""
              .split(" "));

  /** What the stemmer takes off, the longest first. */
  static final List<String> ENDINGS =
      List.of(
          """
          erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne \
          eren erer heds enes eres eret hed ene ere ens ers ets en er es et e"""
              .split(" "));

  /** What may be left of an ending that is begun: {@code sikkerh}, {@code mærkeli}. */
  private static final List<String> RESTS = List.of("ed", "d", "g", "e");

  /** Grave, acute and circumflex: what Danish may put on a letter, or leave out. */
  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u0302]");

  private static final ThreadLocal<DanishStemmer> STEMMER =
      ThreadLocal.withInitial(DanishStemmer::new);

  private Danish() {}

  /** The words that are too common to mean anything, for the browser to know. */
  public static List<String> stopWords() {
    return STOP.stream().sorted().toList();
  }

  /** Whether a word is one of them. */
  public static boolean isStop(String word) {
    return STOP.contains(word);
  }

  /** A word in small letters, in the one way of writing it: {@code århus}, {@code ide}. */
  static String written(String word) {
    String plain = hasOwnLettersOnly(word) ? word : withoutAccents(word);
    return Spelling.danish(Spelling.ringed(plain));
  }

  /** A word, and with its first å as the two a's that it may be where parts meet. */
  public static List<String> spellings(String word) {
    return word.indexOf('å') < 0 ? List.of(word) : List.of(word, word.replaceFirst("å", "aa"));
  }

  private static boolean hasOwnLettersOnly(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter > '~' && letter != 'æ' && letter != 'ø' && letter != 'å') {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }

  /** A word without its ending, as Snowball has it. */
  public static String stem(String word) {
    DanishStemmer stemmer = STEMMER.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Stems of words that begin so, whose ending is begun already. */
  public static List<String> begun(String word) {
    return RESTS.stream()
        .map(rest -> stem(word + rest))
        .filter(stem -> stem.length() < word.length())
        .toList();
  }
}
