package dk.vejviser.bake.view.atlas;

import dk.vejviser.bake.view.phrase.Icons;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Alert;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Check;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Head;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Offer;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Sector;
import dk.vejviser.model.Site;
import dk.vejviser.model.Term;
import dk.vejviser.text.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How a page stands in lists of pages; each card is made once. */
public final class Cards {
  /** Related pages fill a page's own links up to this many. */
  private static final int MOST = 7;

  private final Site site;
  private final Words words;
  private final Map<PageId, Card> made = new ConcurrentHashMap<>();

  Cards(Site site, Words words) {
    this.site = site;
    this.words = words;
  }

  public Card of(Page page) {
    Card card = made.get(page.id());
    return card == null ? made.computeIfAbsent(page.id(), id -> make(page)) : card;
  }

  private Card make(Page page) {
    return new Card(
        site.address(page),
        page.id().kind().key(),
        Icons.of(page),
        page.title(),
        summary(page),
        note(page));
  }

  public List<Card> of(List<? extends Page> pages) {
    List<Card> cards = new ArrayList<>(pages.size());
    for (Page page : pages) {
      cards.add(of(page));
    }
    return Collections.unmodifiableList(cards);
  }

  /** The page that a link leads to, under the link's words; nothing where the site lacks it. */
  public Optional<Card> of(Next next) {
    return site.page(next.target()).map(page -> of(page).named(next.text()));
  }

  /** What links lead to beside help, under the links' words. */
  public List<Card> onward(List<Next> links) {
    return links.stream()
        .filter(next -> next.target().kind() != Kind.HELP)
        .flatMap(next -> of(next).stream())
        .toList();
  }

  /** The help pages that links lead to, under their own titles. */
  public List<Card> help(List<Next> links) {
    List<Card> cards = new ArrayList<>();
    for (Next next : links) {
      if (next.target().kind() == Kind.HELP) {
        site.page(next.target()).ifPresent(page -> cards.add(of(page)));
      }
    }
    return Collections.unmodifiableList(cards);
  }

  /** What links in the middle of a sentence lead to, under the pages' own titles. */
  public List<Card> titled(List<Next> links) {
    return links.stream()
        .flatMap(next -> site.page(next.target()).stream())
        .map(page -> of(page))
        .toList();
  }

  /**
   * At most four cards of pages that share topics, and fewer where a page leads on by itself; none
   * of which stands on the page already.
   */
  List<Card> related(Related index, Page page, List<Page> shown) {
    Set<PageId> named = new HashSet<>();
    for (Next next : page.leadsTo()) {
      named.add(next.target());
    }
    for (Page one : shown) {
      named.add(one.id());
    }
    return of(index.to(page, named).stream().limit(Math.max(0, MOST - named.size())).toList());
  }

  private String summary(Page page) {
    return page instanceof Term term ? term.sentence().text() : page.head().summary();
  }

  private String note(Page page) {
    Head head = page.head();
    if (page instanceof Guide guide) {
      return dots(
          words.minutes(guide.minutes()),
          words.lower(words.say("difficulty." + Key.of(guide.difficulty()))),
          words.audiences(head.audiences()));
    }
    if (page instanceof Journey journey) {
      return journey(journey);
    }
    if (page instanceof CaseStory story) {
      return dots(words.say("told." + Key.of(story.told())), sectors(head));
    }
    if (page instanceof Help help) {
      return words.say("severity." + Key.of(help.severity()));
    }
    if (page instanceof Alert alert) {
      return words.say(
          alert.isOver(site.date()) ? "alert.was-until" : "alert.until",
          site.language().day(alert.until()));
    }
    if (page instanceof Offer offer) {
      return dots(offer.provider(), offer.price().orElse(""));
    }
    if (page instanceof Check check) {
      return words.count("check.questions", check.questions().size());
    }
    return "";
  }

  private String journey(Journey journey) {
    int minutes = journey.steps().stream().mapToInt(step -> Shelves.minutes(site, step)).sum();
    return dots(
        length(journey),
        minutes == 0 ? "" : words.minutes(minutes),
        words.audiences(journey.head().audiences()));
  }

  /** {@code 7 trin}; of a branching journey the most questions that anybody meets. */
  public String length(Journey journey) {
    if (journey.form() == Journey.Form.BRANCH) {
      return words.count("journey.most", new Walk(site, journey).most());
    }
    long stops = journey.steps().stream().filter(step -> !step.receipt()).count();
    String key = journey.form() == Journey.Form.STEPS ? "journey.steps" : "journey.questions";
    return words.count(key, (int) stops);
  }

  public String sectors(Head head) {
    return head.sectors().isEmpty()
        ? ""
        : words.join("list.and", head.sectors().stream().map(Sector::name).toList());
  }

  public static String dots(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
