package dk.vejviser.search.text;

import java.util.List;

/** A word of the pages, met once however often it is written. */
public final class Word {
  final String text;
  final boolean stop;
  final Term stem;

  /** Its own among the words of a vocabulary; which one depends on who came first. */
  final int number;

  /** On how many pages it stands. */
  int pages;

  List<Term> parts = List.of();

  /** As readers know it: with the two a's of parts that meet. */
  String written;

  private int lastPage = -1;

  Word(String text, Term stem, int number) {
    this.text = text;
    this.written = text;
    this.stop = Danish.isStop(text);
    this.stem = stem;
    this.number = number;
  }

  /** As it is normalised. */
  public String text() {
    return text;
  }

  /** Whether it is too common to mean anything. */
  public boolean isStop() {
    return stop;
  }

  /** What is indexed of it. */
  public Term stem() {
    return stem;
  }

  /** The stems of a compound's parts; none before the vocabulary is settled. */
  public List<Term> parts() {
    return parts;
  }

  /** Counts a page once; pages come one after the other. */
  public void standsOn(int page) {
    if (lastPage != page) {
      lastPage = page;
      pages++;
    }
  }
}
