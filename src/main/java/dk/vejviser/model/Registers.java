package dk.vejviser.model;

import java.util.List;
import java.util.Map;

/** The registers by id, in the order of their files. */
public record Registers(
    Map<String, Contact> contacts,
    Map<String, Deadline> deadlines,
    Map<String, Figure> figures,
    Map<String, Audience> audiences,
    Map<String, Size> sizes,
    Map<String, Sector> sectors,
    Map<String, Topic> topics,
    List<BannedWord> bannedWords,
    List<RetiredNumber> retiredNumbers,
    List<Synonym> synonyms,
    List<GoldQuery> goldQueries) {

  /** A word that pages don't use, what to say instead, and why. */
  public record BannedWord(String word, String instead, String why) {}

  /** A number that is out of use: its digits, and why. */
  public record RetiredNumber(String digits, String why) {}

  /**
   * What people say, and the pages' own words for it. One way only: a page that uses one of the
   * latter is found by the former.
   */
  public record Synonym(List<String> said, List<String> meant) {}
}
