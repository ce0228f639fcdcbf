package dk.vejviser.effect;

import dk.vejviser.model.Effect;
import dk.vejviser.text.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** The file of figures that stands with the registers. */
public final class EffectFile {
  private static final String HEADING =
      """
      # Hvor mange gange et forløb er begyndt og nået til ende. Skrives af: vejviser effect <log>
      # uge	forløb	start, receipt eller hjælpeside	gange
      """;

  private EffectFile() {}

  /**
   * Writes the figures, whole or not at all.
   *
   * @throws IOException where the file cannot be written
   */
  public static void write(Path file, Effect effect) throws IOException {
    WholeFile.write(file, text(effect));
  }

  static String text(Effect effect) {
    StringBuilder text = new StringBuilder(HEADING);
    effect
        .weeks()
        .forEach(
            (week, times) ->
                times.forEach(
                    (milestone, count) ->
                        text.append(week)
                            .append('\t')
                            .append(milestone.journey())
                            .append('\t')
                            .append(milestone.name())
                            .append('\t')
                            .append(count)
                            .append('\n')));
    return text.toString();
  }
}
