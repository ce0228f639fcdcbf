package dk.vejviser.publish.api;

import dk.vejviser.fact.Deadline;
import dk.vejviser.model.Action;
import dk.vejviser.model.Alert;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Check;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Offer;
import dk.vejviser.model.Page;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Sheet;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.model.Term;
import dk.vejviser.text.Key;

/** The keys that one kind of page has and others have not. */
record KindJson(Site site) {

  void put(Page page, Json json) {
    if (page instanceof Guide guide) {
      guide(guide, json);
    } else if (page instanceof Help help) {
      help(help, json);
    } else if (page instanceof CaseStory story) {
      story(story, json);
    } else if (page instanceof Journey journey) {
      journey(journey, json);
    } else if (page instanceof Alert alert) {
      alert(alert, json);
    } else if (page instanceof Offer offer) {
      json.put("provider", offer.provider())
          .put("offer", offer.url())
          .put("price", offer.price())
          .html("lead", offer.lead());
    } else if (page instanceof Term term) {
      json.html("sentence", term.sentence())
          .put("sayInstead", term.sayInstead())
          .texts("searchedAs", term.searchedAs());
    } else if (page instanceof Check check) {
      check(check, json);
    } else if (page instanceof Sheet sheet) {
      json.put("format", Key.of(sheet.format())).html("lead", sheet.lead());
    } else if (page instanceof PlainPage plain) {
      json.html("lead", plain.lead());
    }
  }

  private static void guide(Guide guide, Json json) {
    json.put("difficulty", Key.of(guide.difficulty()))
        .put("minutes", guide.minutes())
        .html("lead", guide.lead())
        .objects("actions", guide.actions(), action -> action(action, json.inside()))
        .html("askSupplier", guide.askSupplier())
        .html("tellBoard", guide.tellBoard())
        .objects(
            "barriers",
            guide.barriers(),
            barrier ->
                json.inside().html("claim", barrier.claim()).html("answer", barrier.answer()));
  }

  private static Json action(Action action, Json json) {
    return json.html("what", action.what())
        .put("who", action.who())
        .put("minutes", action.minutes())
        .html("works", action.works())
        .html("say", action.say());
  }

  private static void help(Help help, Json json) {
    json.put("severity", Key.of(help.severity()))
        .put("incident", help.incident())
        .texts("lost", help.lost().stream().sorted().map(Key::of).toList())
        .html("lead", help.lead())
        .htmls("firstSteps", help.firstSteps())
        .htmls("never", help.never())
        .objects("call", help.call(), contact -> ContactJson.of(contact, json.inside()))
        .htmls("evidence", help.evidence())
        .html("tellStaff", help.tellStaff())
        .html("tellCustomers", help.tellCustomers())
        .objects("deadlines", help.deadlines(), deadline -> deadline(deadline, json.inside()))
        .html("noAnswer", help.noAnswer());
  }

  private static Json deadline(Deadline deadline, Json json) {
    return json.put("id", deadline.id())
        .put("name", deadline.name())
        .put("who", deadline.who())
        .put("when", deadline.when())
        .put("within", deadline.within())
        .put("from", deadline.from())
        .put("ask", deadline.ask())
        .put("source", deadline.source())
        .put("checked", deadline.checked())
        .put("certainty", deadline.certainty().name());
  }

  private static void story(CaseStory story, Json json) {
    json.put("told", Key.of(story.told()))
        .put("incident", story.incident())
        .html("lead", story.lead())
        .objects(
            "timeline",
            story.timeline(),
            moment -> json.inside().html("when", moment.when()).html("what", moment.what()))
        .html("cost", story.cost())
        .html("worked", story.worked())
        .html("regret", story.regret());
  }

  private void journey(Journey journey, Json json) {
    json.put("form", Key.of(journey.form()))
        .html("lead", journey.lead())
        .htmls("always", journey.always())
        .objects("steps", journey.steps(), step -> step(journey, step, json.inside()));
  }

  private Json step(Journey journey, Step step, Json json) {
    return json.put("id", step.id())
        .put("title", step.title())
        .html("urgent", step.urgent())
        .html("html", step.text())
        .objects("answers", step.answers(), answer -> answer(journey, answer, json.inside()));
  }

  /** An answer leads to a step of the same journey, to a page, or (a tally's no) nowhere. */
  private Json answer(Journey journey, Step.Answer answer, Json json) {
    answer.step().flatMap(journey::step).ifPresent(step -> json.put("step", step.id()));
    answer
        .page()
        .ifPresent(page -> json.put("url", json.absolute(site.addresses().of(page.target()))));
    return json.put("text", answer.text()).put("unsure", answer.unsure());
  }

  private static void alert(Alert alert, Json json) {
    json.put("severity", Key.of(alert.severity()))
        .put("from", alert.from().toString())
        .put("until", alert.until().toString())
        .html("lead", alert.lead())
        .html("concerns", alert.concerns())
        .html("doThis", alert.doThis());
  }

  private static void check(Check check, Json json) {
    json.html("lead", check.lead())
        .objects(
            "questions",
            check.questions(),
            question ->
                json.inside()
                    .put("id", question.id())
                    .put("title", question.title())
                    .put("counts", question.risk() ? "risk" : "points")
                    .objects(
                        "choices",
                        question.choices(),
                        choice ->
                            json.inside()
                                .put("text", choice.text())
                                .put("points", choice.points())));
  }
}
