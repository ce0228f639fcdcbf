package dk.vejviser.search;

import java.util.List;

/** A word of the pages, met once however often it is written. */
final class Word {
  final String text;
  final boolean stop;
  final Term stem;

  /** On how many pages it stands. */
  int pages;

  /** The stems of a compound's parts; none before the vocabulary is settled. */
  List<Term> parts = List.of();

  private int lastPage = -1;

  Word(String text, Term stem) {
    this.text = text;
    this.stop = Danish.isStop(text);
    this.stem = stem;
  }

  /** Counts a page once; pages come one after the other. */
  void standsOn(int page) {
    if (lastPage != page) {
      lastPage = page;
      pages++;
    }
  }
}
