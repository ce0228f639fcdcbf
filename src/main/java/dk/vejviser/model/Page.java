package dk.vejviser.model;

import java.util.List;

/**
 * A page of content. One that exists is valid by itself; what it links to is checked on the site.
 */
public sealed interface Page
    permits Guide, CaseStory, Journey, Help, Alert, Offer, Term, Sheet, Check, PlainPage {
  Head head();

  Body body();

  /** The sections in the file's order; empty where the kind has a form of its own. */
  default List<Section> sections() {
    return List.of();
  }

  /** What the page leads on to, in the file's order. */
  default List<Next> leadsTo() {
    return List.of();
  }

  /** The sources that it names. */
  default List<Source> sources() {
    return List.of();
  }

  default PageId id() {
    return head().id();
  }

  default String title() {
    return head().title();
  }
}
