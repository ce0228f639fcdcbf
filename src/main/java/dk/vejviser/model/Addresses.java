package dk.vejviser.model;

import java.util.Optional;

/**
 * Where pages live: the address of a page follows from its kind and id alone.
 *
 * @param incident the journey that leads from an incident to help
 * @param firstQuestion the step that it starts with, as far as that is known
 */
public record Addresses(
    String basePath, Language language, String incident, Optional<String> firstQuestion) {

  /**
   * Characters of the longest address. Most disks take 255 bytes for the name of a file, and some
   * hosts' programs 260 characters for a path.
   */
  public static final int LONGEST = 200;

  /** The folder of what a browser searches; no word of the language, for readers never see it. */
  public static final String INDEX = "search";

  /** {@code /guider/backup/}; the incident journey's is {@code /nu/}, its help pages' lie below. */
  public String of(PageId page) {
    if (page.kind() == Kind.JOURNEY && page.id().equals(incident)) {
      return at(language.prefixes().get(Kind.HELP) + "/");
    }
    String prefix = language.prefixes().get(page.kind());
    return at((prefix.isEmpty() ? "" : prefix + "/") + page.id() + "/");
  }

  /** A step's page; the incident journey's first question is {@code /nu/} itself. */
  public String of(Journey journey, Step step) {
    return step(journey.id(), step.id(), journey.start().equals(step));
  }

  /** A guide that is read from a step: {@code /forloeb/<journey>/<step>/<guide>/}. */
  public String of(Journey journey, Step step, Guide guide) {
    return of(journey, step) + guide.id().id() + "/";
  }

  /**
   * A step's page, for a step of which only the name is known, and whether its journey starts
   * there.
   */
  public String step(PageId journey, String step, boolean start) {
    if (!journey.id().equals(incident)) {
      return of(journey) + step + "/";
    }
    return start || firstQuestion.filter(step::equals).isPresent()
        ? of(journey)
        : of(journey) + language.say("address.question") + "/" + step + "/";
  }

  /** An alias as the page that it makes: {@code /backup/}, however its slashes are written. */
  public String of(Head.Alias alias) {
    String path = alias.address().replaceFirst("^/+", "");
    return at(path.isEmpty() || path.endsWith("/") ? path : path + "/");
  }

  /** An address below the site's base, which may be a folder of its host. */
  public String at(String path) {
    return basePath + path;
  }

  /** The overview of a kind's pages: {@code /guider/}. */
  public String overview(Kind kind) {
    return at(language.prefixes().get(kind) + "/");
  }

  /** The emergency card: {@code /noedkort/}. */
  public String card() {
    return own("card");
  }

  /** The overview of topics: {@code /emner/}. */
  public String topics() {
    return own("topics");
  }

  public String topic(Topic topic) {
    return topics() + topic.id() + "/";
  }

  /** The overview of audiences: {@code /for/}. */
  public String audiences() {
    return own("audiences");
  }

  public String audience(Audience audience) {
    return audiences() + audience.id() + "/";
  }

  /** All pages from A to Å: {@code /a-aa/}. */
  public String letters() {
    return own("letters");
  }

  /** What was looked at last: {@code /nyt/}. */
  public String news() {
    return own("news");
  }

  /** Every number with its source: {@code /kilder/}. */
  public String facts() {
    return own("facts");
  }

  /** How journeys begin and end: {@code /effekt/}. */
  public String effect() {
    return own("effect");
  }

  /** The results of a search: {@code /soeg/}. */
  public String search() {
    return own("search");
  }

  /** A page that the site makes by itself, at a word of its language. */
  private String own(String word) {
    return at(language.say("address." + word) + "/");
  }
}
