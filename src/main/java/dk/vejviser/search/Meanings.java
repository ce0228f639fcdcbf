package dk.vejviser.search;

import dk.vejviser.search.Results.How;
import dk.vejviser.search.shard.Layout;
import dk.vejviser.search.shard.Postings;
import dk.vejviser.search.text.Danish;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

  List<Meaning> of(List<Query.Asked> asked) throws IOException {
    List<Meaning> meanings = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      meanings.add(meaning(asked.get(i), i == asked.size() - 1));
    }
    for (int i = 0; i + 1 < meanings.size(); i++) {
      join(meanings.get(i), meanings.get(i + 1));
    }
    return meanings;
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
    if (meaning.ways.isEmpty()) {
      add(meaning, How.UNKNOWN_COMPOUND, Worth.UNKNOWN_COMPOUND, corrections.compound(word));
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
      add(meaning, How.COMPLETION, Worth.PREFIX * Math.min(1, together / own), List.of(term));
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

  /** {@code sikkerheds politik}: two words that are one in the pages count for both. */
  private void join(Meaning one, Meaning next) throws IOException {
    if (one.asked.quoted() || next.asked.quoted()) {
      return;
    }
    String first = one.asked.spelt().word();
    String second = next.asked.spelt().word();
    for (String link : LINKS) {
      List<String> joined = List.of(Danish.stem(first + link + second));
      add(one, How.JOINED, Worth.JOINED, joined);
      add(next, How.JOINED, Worth.JOINED, joined);
    }
  }
}
