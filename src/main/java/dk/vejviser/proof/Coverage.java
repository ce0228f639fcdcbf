package dk.vejviser.proof;

import dk.vejviser.model.Audience;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Site;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether each audience finds something on each of its topics before, during and after an incident.
 *
 * @param cells one for each audience, topic that audiences.yaml assigns to it, and phase, in the
 *     order of the registers
 */
public record Coverage(List<Cell> cells) {

  /** When a page helps. */
  public enum Phase {
    /** Guides. */
    BEFORE,
    /** Help pages. */
    DURING,
    /** The guides and journeys that a help page leads on to. */
    AFTER
  }

  /**
   * What an audience finds on a topic in a phase.
   *
   * @param pages those that name both the audience and the topic, sorted by id. A page for
   *     everybody is written for nobody in particular and counts nowhere
   */
  public record Cell(Audience audience, Topic topic, Phase phase, List<PageId> pages) {
    public boolean isHole() {
      return pages.isEmpty();
    }
  }

  public static Coverage of(Site site) {
    Registers registers = site.registers();
    return of(registers.audiences().values(), registers.topics(), site.pages().values());
  }

  /**
   * @param topics by id; every topic of an audience is among them
   * @param pages all public pages
   */
  static Coverage of(
      Collection<Audience> audiences, Map<String, Topic> topics, Collection<Page> pages) {
    Set<PageId> afterwards =
        pages.stream()
            .filter(Help.class::isInstance)
            .flatMap(help -> help.leadsTo().stream())
            .map(Next::target)
            .collect(Collectors.toSet());
    List<Cell> cells = new ArrayList<>();
    for (Audience audience : audiences) {
      for (String id : audience.topics()) {
        Topic topic = topics.get(id);
        List<Page> theirs = pages.stream().filter(page -> isFor(page, audience, topic)).toList();
        for (Phase phase : Phase.values()) {
          cells.add(new Cell(audience, topic, phase, helping(theirs, phase, afterwards)));
        }
      }
    }
    return new Coverage(List.copyOf(cells));
  }

  /** The cells without a page. */
  public List<Cell> holes() {
    return cells.stream().filter(Cell::isHole).toList();
  }

  private static boolean isFor(Page page, Audience audience, Topic topic) {
    return page.head().audiences().contains(audience) && page.head().topics().contains(topic);
  }

  private static List<PageId> helping(List<Page> pages, Phase phase, Set<PageId> afterwards) {
    return pages.stream()
        .filter(page -> helps(page, phase, afterwards))
        .map(Page::id)
        .sorted()
        .toList();
  }

  private static boolean helps(Page page, Phase phase, Set<PageId> afterwards) {
    return switch (phase) {
      case BEFORE -> page instanceof Guide;
      case DURING -> page instanceof Help;
      case AFTER ->
          (page instanceof Guide || page instanceof Journey) && afterwards.contains(page.id());
    };
  }
}
