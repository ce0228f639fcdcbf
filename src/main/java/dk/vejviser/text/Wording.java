package dk.vejviser.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Findings in words, Danish or English. */
public final class Wording {
  private static final String[] UNNAMED = {"…", "…", "…", "…"};

  private final ResourceBundle bundle;

  private Wording(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of a language; Danish for every other than English. */
  public static Wording in(Locale locale) {
    return new Wording(
        ResourceBundle.getBundle(
            "dk.vejviser.text.findings",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** What is wrong: {@code ukendt emne "bakcup"}. */
  public String sentence(Finding finding) {
    return fill(finding.rule().key(), finding.args().toArray());
  }

  /** The way out: the word that was probably meant, or else what the rule advises. */
  public String wayOut(Finding finding) {
    return finding
        .suggestion()
        .map(word -> fill("did-you-mean", word))
        .orElseGet(() -> fill("way-out", advice(finding)));
  }

  /** What the rule advises, whatever was meant. */
  public String advice(Finding finding) {
    return fill(finding.rule().key() + ".mend", finding.args().toArray());
  }

  /** What is wrong where the rule is broken, with an ellipsis for what a finding would name. */
  public String sentence(Rule rule) {
    return fill(rule.key(), (Object[]) UNNAMED);
  }

  /** What the rule advises, with an ellipsis for what a finding would name. */
  public String advice(Rule rule) {
    return fill(rule.key() + ".mend", (Object[]) UNNAMED);
  }

  /** Why it matters to the reader of the portal. */
  public String why(Rule rule) {
    return fill(rule.key() + ".why");
  }

  public String severity(Severity severity) {
    return bundle.getString("severity." + Key.of(severity));
  }

  private String fill(String key, Object... args) {
    Object[] words = Arrays.stream(args).map(this::inWords).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
  }

  /** An argument that names a {@link Word} is printed as that word. */
  private Object inWords(Object arg) {
    String key = arg.toString();
    return key.startsWith("word.") && bundle.containsKey(key) ? bundle.getString(key) : arg;
  }
}
