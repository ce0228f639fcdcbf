package dk.vejviser.bake.view;

import static dk.vejviser.bake.view.ExampleSite.DATE;
import static dk.vejviser.bake.view.ExampleSite.OWNER;
import static dk.vejviser.bake.view.ExampleSite.PLACE;

import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Status;
import dk.vejviser.model.Step;
import dk.vejviser.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of the example site are put together from. */
public final class ExampleParts {
  private ExampleParts() {}

  public static Head head(Kind kind, String id, String title, List<Topic> topics) {
    return new Head(
        new PageId(kind, id),
        title,
        "Kort om " + title + ".",
        DATE,
        List.of(OWNER),
        List.of(),
        List.of(),
        topics,
        List.of(),
        List.of(),
        "[Udgiverens navn]",
        DATE.plusDays(365),
        Status.PUBLISHED,
        Optional.empty(),
        "content/" + kind.folder() + "/" + id + ".md",
        PLACE);
  }

  static Prose p(String text) {
    return new Prose("<p>" + text + "</p>");
  }

  static Prose inline(String text) {
    return new Prose(text);
  }

  public static Next to(Kind kind, String id, String text) {
    return new Next(new PageId(kind, id), text, PLACE);
  }

  static Section section(Role role, String title) {
    return new Section(
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), title, role, p("Ord om det."));
  }

  static Step.Answer toStep(String text, String step) {
    return new Step.Answer(text, Optional.of(step), Optional.empty(), false, PLACE);
  }

  static Step.Answer toHelp(String text, String help, boolean unsure) {
    return new Step.Answer(
        text, Optional.empty(), Optional.of(to(Kind.HELP, help, text)), unsure, PLACE);
  }

  static Step step(String id, String title, Step.Answer... answers) {
    return new Step(
        id,
        title,
        p("Vælg det, der ligner mest."),
        Optional.empty(),
        List.of(answers),
        List.of(),
        false,
        PLACE);
  }

  static Step linear(String id, String title, boolean receipt, Next... links) {
    return new Step(
        id,
        title,
        p("Brug guiden."),
        Optional.of(p("Træk netstikket.")),
        List.of(),
        List.of(links),
        receipt,
        PLACE);
  }
}
