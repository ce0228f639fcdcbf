package dk.vejviser.bake.view.paper;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.help.HelpView;
import dk.vejviser.bake.view.page.GuideView;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A whole journey for paper: its steps one after another, the guides that they send to, and on the
 * incident path the help pages that its questions end at.
 */
public record BookletView(
    Frame frame, Journey journey, String length, List<Chapter> chapters, List<HelpView> help) {

  /**
   * A step.
   *
   * @param label which step it is, of how many; empty where steps have no order
   * @param guides what to do there; a guide stands once in a booklet
   */
  public record Chapter(
      String address, Step step, String label, List<Answer> answers, List<GuideView> guides) {}

  /** An answer, and what it leads to; both may be empty, where it calls for nothing. */
  public record Answer(String text, String address, String leads) {}

  public static BookletView of(Atlas atlas, Journey journey) {
    Set<PageId> met = new LinkedHashSet<>();
    List<Chapter> chapters = new ArrayList<>();
    for (Step step : journey.steps()) {
      List<GuideView> guides = new ArrayList<>();
      for (Guide guide : atlas.site().guides(step)) {
        if (met.add(guide.id())) {
          guides.add(GuideView.of(atlas, guide));
        }
      }
      chapters.add(
          new Chapter(
              atlas.site().addresses().of(journey, step),
              step,
              label(atlas, journey, step),
              step.answers().stream().map(answer -> answer(atlas, journey, answer)).toList(),
              journey.form() == Journey.Form.STEPS ? List.copyOf(guides) : List.of()));
    }
    return new BookletView(
        atlas.frames().of(journey, "CreativeWork"),
        journey,
        atlas.cards().length(journey),
        List.copyOf(chapters),
        atlas.site().isOnIncidentPath(journey) ? help(atlas, journey) : List.of());
  }

  private static String label(Atlas atlas, Journey journey, Step step) {
    if (step.receipt() || journey.form() == Journey.Form.BRANCH) {
      return "";
    }
    int count = (int) journey.steps().stream().filter(one -> !one.receipt()).count();
    String key = journey.form() == Journey.Form.STEPS ? "step.progress" : "question.progress";
    return atlas.say(key, journey.steps().indexOf(step) + 1, count);
  }

  private static Answer answer(Atlas atlas, Journey journey, Step.Answer answer) {
    Optional<Answer> onward =
        answer
            .step()
            .flatMap(journey::step)
            .map(
                step ->
                    new Answer(
                        answer.text(), atlas.site().addresses().of(journey, step), step.title()));
    return onward
        .or(
            () ->
                answer
                    .page()
                    .map(Next::target)
                    .flatMap(atlas.site()::page)
                    .map(
                        page ->
                            new Answer(answer.text(), atlas.site().address(page), page.title())))
        .orElseGet(() -> new Answer(answer.text(), "", ""));
  }

  /** The help pages behind the answers, each once, in the order of the questions. */
  private static List<HelpView> help(Atlas atlas, Journey journey) {
    Map<PageId, HelpView> help = new LinkedHashMap<>();
    journey.steps().stream()
        .flatMap(step -> step.answers().stream())
        .flatMap(answer -> answer.page().stream())
        .flatMap(next -> atlas.site().page(next.target(), Help.class).stream())
        .forEach(page -> help.computeIfAbsent(page.id(), id -> HelpView.of(atlas, page)));
    return List.copyOf(help.values());
  }

  /** What to do first in every branch. */
  public List<Prose> always() {
    return journey.always();
  }
}
