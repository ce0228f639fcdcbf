package dk.vejviser.bake.view;

import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Help;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a firm like yours.
 *
 * @param firm trade and size, where the case tells them
 * @param help the gravest help page for the same kind of incident
 */
public record CaseView(
    Frame frame,
    CaseStory story,
    String firm,
    String learnId,
    String learnTitle,
    List<Card> learn,
    Optional<Card> help,
    List<Card> related) {

  static CaseView of(Atlas atlas, CaseStory story) {
    Section learn = Sections.of(story, Role.LEARN, atlas.words());
    return new CaseView(
        atlas.frames().of(story, Frames.thing("Article", story.title(), story.head().summary())),
        story,
        firm(atlas, story),
        learn.id(),
        learn.title(),
        story.learn().stream().flatMap(next -> atlas.cards().of(next).stream()).toList(),
        story.incident().flatMap(incident -> help(atlas, incident)),
        atlas.related(story));
  }

  private static String firm(Atlas atlas, CaseStory story) {
    List<String> sizes = story.head().sizes().stream().map(Size::name).toList();
    return Cards.dots(atlas.cards().sectors(story.head()), atlas.words().join("list.or", sizes));
  }

  private static Optional<Card> help(Atlas atlas, String incident) {
    return atlas.shelves().of(Kind.HELP).stream()
        .map(Help.class::cast)
        .filter(help -> help.incident().filter(incident::equals).isPresent())
        .max(
            Comparator.comparing(Help::severity).thenComparing(Help::id, Comparator.reverseOrder()))
        .map(atlas.cards()::of);
  }
}
