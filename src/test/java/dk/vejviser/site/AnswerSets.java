package dk.vejviser.site;

import dk.vejviser.model.Assessment;
import dk.vejviser.model.Scoring;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Sets of answers to a self-assessment, a line each, as {@code src/test/js/answer-sets.js}. */
record AnswerSets(Scoring scoring) {

  long count() {
    return scoring.questions().stream()
        .mapToLong(question -> question.choices().size())
        .reduce(1, Math::multiplyExact);
  }

  /** The digest of every set. */
  String digest() {
    return digest(1);
  }

  /** The digest of every so manieth set. */
  String digest(int step) {
    MessageDigest digest = sha256();
    List<Integer> answers = new ArrayList<>(Collections.nCopies(scoring.questions().size(), 0));
    for (long set = 0; set < count(); set += step) {
      long rest = set;
      for (int question = 0; question < answers.size(); question++) {
        int choices = scoring.questions().get(question).choices().size();
        answers.set(question, (int) (rest % choices));
        rest /= choices;
      }
      digest.update(line(answers).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private String line(List<Integer> answers) {
    Assessment result = Assessment.of(scoring, answers);
    StringBuilder line = new StringBuilder();
    answers.forEach(line::append);
    line.append(' ').append(result.score()).append(' ').append(result.risk());
    line.append(' ').append(result.level()).append(' ').append(result.aim());
    line.append(' ').append(result.enough()).append(' ');
    line.append(
        result.plan().stream()
            .map(planned -> planned.deed() + ":" + planned.gain() + ":" + planned.minutes())
            .collect(Collectors.joining(",")));
    return line.append('\n').toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
