package dk.vejviser.content.markdown;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Uri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a link or an image points to, as seen from one page. */
final class Links {
  private static final String ENDING = ".md";
  private static final String IMAGES = "images";

  private final PageId from;
  private final Addresses addresses;
  private final Optional<String> firstStep;
  private final Findings findings;

  /**
   * @param firstStep the step that the page begins with, where the page is a journey
   */
  Links(PageId from, Addresses addresses, Optional<String> firstStep, Findings findings) {
    this.from = from;
    this.addresses = addresses;
    this.firstStep = firstStep;
    this.findings = findings;
  }

  /**
   * @param target the address with escapes and entities resolved
   */
  Target link(String target, Place place) {
    if (isDisguised(target)) {
      return refuse(Rule.UNSAFE_LINK, target, place);
    }
    Optional<String> scheme = Uri.scheme(target);
    if (scheme.isPresent()) {
      return Uri.isWeb(scheme.get()) && hasHost(target)
          ? Target.outside(target)
          : refuse(Rule.UNSAFE_LINK, target, place);
    }
    if (target.startsWith("#")) {
      return here(target.substring(1), target, place);
    }
    if (target.startsWith("/")) {
      return fromRoot(target, place);
    }
    return relative(target, place);
  }

  /** The address of an image, where it is one of ours. */
  Optional<String> image(String target, Place place) {
    if (isDisguised(target)) {
      return refuse(Rule.UNSAFE_LINK, target, place).href();
    }
    Optional<String> scheme = Uri.scheme(target);
    if (scheme.isPresent()) {
      boolean remote = Uri.isWeb(scheme.get());
      return refuse(remote ? Rule.THIRD_PARTY_RESOURCE : Rule.UNSAFE_LINK, target, place).href();
    }
    Optional<List<String>> path = resolve(target);
    if (path.isEmpty()) {
      return refuse(Rule.PATH_OUTSIDE_CONTENT, target, place).href();
    }
    boolean ours = path.get().size() > 1 && path.get().get(0).equals(IMAGES);
    return ours && !target.startsWith("/")
        ? Optional.of(addresses.at(String.join("/", path.get())))
        : refuse(Rule.BROKEN_LINK, target, place).href();
  }

  /**
   * Whether browsers could read it otherwise than we do: they drop control characters, take a
   * backslash for a slash and two slashes for another host.
   */
  private static boolean isDisguised(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c < ' ' || c == '\\' || (c >= 0x7f && c < 0xa0)) {
        return true;
      }
    }
    return target.startsWith("//") || (!target.isEmpty() && target.charAt(0) <= ' ');
  }

  private static boolean hasHost(String target) {
    int host = target.indexOf("://") + 3;
    if (host < 3 || host == target.length() || !Character.isLetterOrDigit(target.charAt(host))) {
      return false;
    }
    int path = target.indexOf('/', host);
    return target.substring(host, path < 0 ? target.length() : path).indexOf('@') < 0;
  }

  private Target here(String fragment, String target, Place place) {
    if (fragment.isEmpty()) {
      return refuse(Rule.BROKEN_LINK, target, place);
    }
    if (from.kind() == Kind.TERM) {
      return term(fragment);
    }
    if (from.kind() == Kind.JOURNEY) {
      boolean start = firstStep.filter(fragment::equals).isPresent();
      return Target.of(from, addresses.step(from, fragment, start), Optional.of(fragment));
    }
    return Target.of(from, "#" + fragment, Optional.of(fragment));
  }

  private Target fromRoot(String target, Place place) {
    boolean climbs = List.of(path(target).split("/")).contains("..");
    return climbs
        ? refuse(Rule.BROKEN_LINK, target, place)
        : Target.inside(addresses.at(target.substring(1)));
  }

  private Target relative(String target, Place place) {
    Optional<List<String>> path = resolve(path(target));
    if (path.isEmpty()) {
      return refuse(Rule.PATH_OUTSIDE_CONTENT, target, place);
    }
    List<String> parts = path.get();
    Optional<Kind> kind = parts.size() == 2 ? Kind.ofFolder(parts.get(0)) : Optional.empty();
    String name = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    boolean named = name.endsWith(ENDING) && name.length() > ENDING.length();
    if (kind.isEmpty() || !named || target.indexOf('?') >= 0) {
      return refuse(Rule.BROKEN_LINK, target, place);
    }
    String id = name.substring(0, name.length() - ENDING.length());
    return page(new PageId(kind.get(), id), fragment(target));
  }

  private Target page(PageId page, Optional<String> fragment) {
    if (page.kind() == Kind.TERM) {
      return fragment.map(this::term).orElse(Target.inside(addresses.overview(Kind.TERM)));
    }
    String address =
        fragment
            .map(
                name ->
                    page.kind() == Kind.JOURNEY
                        ? addresses.step(page, name, page.equals(from) && isFirst(name))
                        : addresses.of(page) + "#" + name)
            .orElse(addresses.of(page));
    return Target.of(page, address, fragment);
  }

  private Target term(String id) {
    PageId term = new PageId(Kind.TERM, id);
    return Target.of(term, addresses.of(term), Optional.empty());
  }

  private boolean isFirst(String step) {
    return firstStep.filter(step::equals).isPresent();
  }

  /** The path's parts below {@code content/}; empty where it climbs out of that. */
  private Optional<List<String>> resolve(String path) {
    List<String> parts = new ArrayList<>(List.of(from.kind().folder()));
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(parts);
  }

  private static String path(String target) {
    int end = target.indexOf('#');
    return end < 0 ? target : target.substring(0, end);
  }

  private static Optional<String> fragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 || hash + 1 == target.length()
        ? Optional.empty()
        : Optional.of(target.substring(hash + 1));
  }

  private Target refuse(Rule rule, String target, Place place) {
    findings.add(rule, place, target);
    return Target.NOWHERE;
  }
}
