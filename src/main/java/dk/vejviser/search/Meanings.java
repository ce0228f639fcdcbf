package dk.vejviser.search;

import dk.vejviser.search.Results.How;
import dk.vejviser.search.shard.Layout;
import dk.vejviser.search.shard.Postings;
import dk.vejviser.search.text.Danish;
import dk.vejviser.text.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what the words of a query may stand for; as in meanings.js. */
final class Meanings {
  private static final List<String> LINKS = List.of("", "s", "e");

  private final Layout layout;
  private final ImpactReader impacts;
  private final Corrections corrections;
  private final int pages;

  Meanings(SearchIndex index, ImpactReader impacts) throws IOException {
    this.layout = index.layout();
    this.impacts = impacts;
    this.corrections = new Corrections(layout.typoShards());
    this.pages = index.size();
  }

  List<Meaning> of(Query query) throws IOException {
    List<Query.Asked> asked = query.asked();
    Map<Query.Asked, Meaning> meanings = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      meanings.put(asked.get(i), meaning(asked.get(i), i == asked.size() - 1));
    }
    List<Query.Asked> all = query.all();
    for (int i = 0; i + 1 < all.size(); i++) {
      join(all.get(i), all.get(i + 1), meanings);
    }
    return List.copyOf(meanings.values());
  }

  private Meaning meaning(Query.Asked typed, boolean last) throws IOException {
    Query.Asked asked = reach(typed) > reach(typed.spelt()) ? typed : typed.spelt();
    Meaning meaning = new Meaning(asked);
    String word = asked.word();
    String stem = Danish.stem(word);
    boolean known = reach(asked) > 0;
    if (known) {
      add(meaning, How.ITSELF, 1, List.of(stem));
    }
    if (asked.quoted()) {
      return meaning;
    }
    if (known) {
      addParts(meaning, stem);
    }
    if (word.length() >= 3 && (last || !known)) {
      complete(meaning, stem, known);
    }
    if (meaning.ways.isEmpty()) {
      correct(meaning);
    }
    for (String written : Danish.spellings(word)) {
      if (meaning.ways.isEmpty()) {
        add(meaning, How.COINED, Worth.COINED, corrections.compound(written));
      }
    }
    return meaning;
  }

  /** On how many pages a word stands, in whatever form. */
  private int reach(Query.Asked asked) {
    return layout.terms().getOrDefault(Danish.stem(asked.word()), 0);
  }

  /** Adds a way, where all its terms are in the index. */
  private void add(Meaning meaning, How how, double weight, List<String> terms) throws IOException {
    List<Postings> found = new ArrayList<>();
    for (String term : terms) {
      if (!layout.terms().containsKey(term)) {
        return;
      }
      found.add(impacts.impacts(term));
    }
    if (!found.isEmpty()) {
      meaning.add(new Meaning.Way(how, weight, terms, found));
    }
  }

  /** All parts of a compound, where it stands itself on none. */
  private void addParts(Meaning meaning, String compound) throws IOException {
    List<String> parts = layout.compounds().getOrDefault(compound, List.of());
    if (!parts.isEmpty()) {
      List<Postings> together = List.of(impacts.together(compound, parts));
      meaning.add(new Meaning.Way(How.PARTS, Worth.PART, parts, together));
    }
  }

  /** The completions together are as rare as one word on all their pages. */
  private void complete(Meaning meaning, String stem, boolean known) throws IOException {
    String word = meaning.asked.word();
    List<String> found = new ArrayList<>(layout.startingWith(word));
    if (known) {
      found.remove(stem);
    }
    int reach = reach(meaning.asked);
    for (String term : found) {
      reach += layout.terms().get(term);
    }
    double together = Worth.rarity(pages, Math.min(pages, reach));
    for (String term : found) {
      double own = Worth.rarity(pages, layout.terms().get(term));
      add(meaning, How.COMPLETION, Worth.PREFIX * (together / own), List.of(term));
    }
    if (meaning.ways.isEmpty()) {
      for (String begun : Danish.begun(word)) {
        add(meaning, How.COMPLETION, Worth.PREFIX, List.of(begun));
      }
    }
  }

  private void correct(Meaning meaning) throws IOException {
    List<Corrections.Correction> nearest = corrections.of(meaning.asked.word());
    for (Corrections.Correction one : nearest) {
      double worth = one.edits() < 2 ? Worth.ONE_EDIT : Worth.TWO_EDITS;
      add(meaning, How.CORRECTION, worth, List.of(one.stem()));
    }
    meaning.correction = nearest.stream().findFirst().map(Corrections.Correction::surface);
  }

  /**
   * {@code sikkerheds politik}: two words that are one in the pages count for both. Behind a stop
   * word that is a name only ({@code mit id}): the browser has no others at hand.
   */
  private void join(Query.Asked one, Query.Asked next, Map<Query.Asked, Meaning> meanings)
      throws IOException {
    if (one.quoted() || next.quoted()) {
      return;
    }
    for (String link : LINKS) {
      String joined = Spelling.ringed(one.spelt().word() + link + next.spelt().word());
      String stem = Danish.stem(joined);
      if (one.isStop() && !layout.names().contains(stem)) {
        continue;
      }
      for (Query.Asked word : List.of(one, next)) {
        if (meanings.containsKey(word)) {
          add(meanings.get(word), How.JOINED, Worth.JOINED, List.of(stem));
        }
      }
    }
  }
}
