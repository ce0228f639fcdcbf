package dk.vejviser.cli;

import dk.vejviser.text.Finding;
import java.util.List;

/** Prints findings in one of the formats. */
interface Report {
  void print(List<Finding> findings);

  static Report of(Format format, Terminal terminal, Words words, Excerpt excerpt) {
    return switch (format) {
      case text -> new TextReport(terminal, words, excerpt);
      case json -> new JsonReport(terminal, words);
      case github -> new GithubReport(terminal, words);
    };
  }
}
