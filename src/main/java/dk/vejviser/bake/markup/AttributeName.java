package dk.vejviser.bake.markup;

import java.util.Locale;
import java.util.Set;

/**
 * What an attribute is called, in lower case, and what that means to us. Of most names nothing is
 * asked, so a listener may pass over an attribute without a look at its letters.
 */
public record AttributeName(String text, Role role) {
  private static final Set<String> ADDRESSES =
      Set.of("action", "background", "data", "formaction", "href", "poster", "src", "xlink:href");

  private static final Set<String> CHOICES = Set.of("imagesrcset", "srcset");

  /** Marks of what is beside the matter, or shown by a script only. */
  private static final Set<String> BESIDE = Set.of("data-nosnippet", "hidden");

  private static final Set<String> CODE = Set.of("srcdoc", "style");

  private static final Names<AttributeName> MET = new Names<>(AttributeName::described);

  /** What an attribute is for. */
  public enum Role {
    /** An address that a browser may follow. */
    ADDRESS,
    /** Several addresses of one picture. */
    CHOICES,
    ID,
    /** Its element is no part of what the page is about. */
    BESIDE,
    /** A page or a style of its own. */
    CODE,
    /** A script. */
    HANDLER,
    OTHER
  }

  static AttributeName of(char[] text, int start, int end) {
    return MET.of(text, start, end);
  }

  static AttributeName of(String name) {
    return described(name.toLowerCase(Locale.ROOT));
  }

  private static AttributeName described(String name) {
    return new AttributeName(name, role(name));
  }

  private static Role role(String name) {
    if (ADDRESSES.contains(name)) {
      return Role.ADDRESS;
    }
    if (CHOICES.contains(name)) {
      return Role.CHOICES;
    }
    if (BESIDE.contains(name)) {
      return Role.BESIDE;
    }
    if (CODE.contains(name)) {
      return Role.CODE;
    }
    if (name.startsWith("on")) {
      return Role.HANDLER;
    }
    return name.equals("id") ? Role.ID : Role.OTHER;
  }
}
