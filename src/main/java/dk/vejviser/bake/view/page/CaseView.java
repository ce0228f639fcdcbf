package dk.vejviser.bake.view.page;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Card;
import dk.vejviser.bake.view.atlas.Cards;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Help;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Size;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to a firm like yours.
 *
 * @param firm trade and size, where the case tells them
 * @param help the gravest help pages for the same kind of incident
 */
public record CaseView(
    Frame frame,
    CaseStory story,
    String firm,
    String learnId,
    String learnTitle,
    List<Card> learn,
    List<Card> help,
    List<Card> related) {

  private static final int MOST_HELP = 2;

  public static CaseView of(Atlas atlas, CaseStory story) {
    Section learn = Sections.of(story, Role.LEARN, atlas.words());
    List<Card> help = story.incident().map(incident -> help(atlas, incident)).orElse(List.of());
    return new CaseView(
        atlas.frames().of(story, "Article"),
        story,
        firm(atlas, story),
        learn.id(),
        learn.title(),
        learn(atlas, story, help),
        help,
        atlas.related(story));
  }

  /** What the links under it lead to, but for help that stands below by itself. */
  private static List<Card> learn(Atlas atlas, CaseStory story, List<Card> help) {
    return story.learn().stream()
        .flatMap(next -> atlas.cards().of(next).stream())
        .filter(card -> help.stream().map(Card::address).noneMatch(card.address()::equals))
        .toList();
  }

  private static String firm(Atlas atlas, CaseStory story) {
    List<String> sizes = story.head().sizes().stream().map(Size::name).toList();
    return Cards.dots(atlas.cards().sectors(story.head()), atlas.words().join("list.or", sizes));
  }

  private static List<Card> help(Atlas atlas, String incident) {
    return atlas.shelves().of(Kind.HELP).stream()
        .map(Help.class::cast)
        .filter(help -> help.incident().filter(incident::equals).isPresent())
        .sorted(Comparator.comparing(Help::severity).reversed().thenComparing(Help::id))
        .limit(MOST_HELP)
        .map(help -> atlas.cards().of((Page) help))
        .toList();
  }
}
