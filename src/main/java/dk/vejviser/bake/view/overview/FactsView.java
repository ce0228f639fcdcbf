package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.atlas.Cards;
import dk.vejviser.bake.view.frame.Frame;
import dk.vejviser.bake.view.phrase.SourceLink;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Fact;
import dk.vejviser.fact.Figure;
import dk.vejviser.model.Help;
import dk.vejviser.model.Page;
import dk.vejviser.model.Registers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every number, time limit and figure that pages print, with where it comes from. */
public record FactsView(Frame frame, String lead, List<Register> registers) {

  /** The facts of one register. */
  public record Register(String id, String title, List<Row> rows) {}

  /**
   * A fact.
   *
   * @param value what pages print of it
   * @param lookUp whether a person must look it up before the site goes live
   */
  public record Row(
      Fact fact, String name, String value, SourceLink source, boolean expired, boolean lookUp) {}

  /** The facts that a person must look up before the site goes live, in the registers' order. */
  public List<Row> toLookUp() {
    return registers.stream().flatMap(one -> one.rows().stream()).filter(Row::lookUp).toList();
  }

  /** How many facts pages print. */
  public int count() {
    return registers.stream().mapToInt(one -> one.rows().size()).sum();
  }

  public static FactsView of(Atlas atlas, Frame frame, String lead) {
    Set<Fact> used = used(atlas);
    Registers all = atlas.site().registers();
    List<Register> registers = new ArrayList<>();
    add(atlas, registers, "contacts", all.contacts().values(), used);
    add(atlas, registers, "deadlines", all.deadlines().values(), used);
    add(atlas, registers, "figures", all.figures().values(), used);
    return new FactsView(frame, lead, registers);
  }

  /** What pages use, and whom their time limits name; without the firm's own contacts. */
  private static Set<Fact> used(Atlas atlas) {
    Set<Fact> used = new LinkedHashSet<>();
    for (Page page : atlas.site().pages().values()) {
      Stream<Fact> facts = page.body().facts().stream().map(use -> use.fact());
      if (page instanceof Help help) {
        facts =
            Stream.of(facts, help.call().stream(), help.deadlines().stream()).flatMap(all -> all);
      }
      facts.forEach(
          fact -> {
            put(used, fact);
            if (fact instanceof Deadline deadline) {
              deadline
                  .channel()
                  .map(atlas.site().registers().contacts()::get)
                  .ifPresent(channel -> put(used, channel));
            }
          });
    }
    return used;
  }

  private static void put(Set<Fact> used, Fact fact) {
    if (!(fact instanceof Contact contact && contact.own())) {
      used.add(fact);
    }
  }

  private static void add(
      Atlas atlas,
      List<Register> registers,
      String key,
      Collection<? extends Fact> inOrder,
      Collection<Fact> used) {
    List<Row> rows = inOrder.stream().filter(used::contains).map(fact -> row(atlas, fact)).toList();
    if (!rows.isEmpty()) {
      registers.add(new Register(key, atlas.say("facts." + key), rows));
    }
  }

  private static Row row(Atlas atlas, Fact fact) {
    Words words = atlas.words();
    String name = words.upperFirst(name(fact));
    boolean expired = fact.expires().filter(day -> atlas.site().date().isAfter(day)).isPresent();
    return new Row(
        fact,
        name,
        value(atlas, fact),
        SourceLink.of(fact.source().orElse("")),
        expired,
        expired || fact.certainty() != Certainty.A);
  }

  private static String name(Fact fact) {
    if (fact instanceof Contact contact) {
      return contact.name();
    }
    return fact instanceof Deadline deadline ? deadline.name() : ((Figure) fact).text();
  }

  private static String value(Atlas atlas, Fact fact) {
    if (fact instanceof Contact contact) {
      String reach =
          contact
              .phone()
              .or(contact::email)
              .or(() -> contact.url().map(url -> SourceLink.of(url).text()))
              .orElse("");
      String hours = contact.open().map(open -> atlas.hours().of(open)).orElse("");
      return Cards.dots(reach, hours);
    }
    return fact instanceof Deadline deadline ? atlas.words().upperFirst(deadline.when()) : "";
  }
}
