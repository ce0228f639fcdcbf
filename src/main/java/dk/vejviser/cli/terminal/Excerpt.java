package dk.vejviser.cli.terminal;

import dk.vejviser.text.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fetches the line that a finding is about from the file, as it is now. */
public record Excerpt(Path project) {
  /** A file beyond what the reader takes may be one line of any length. */
  private static final long LARGEST = 4_000_000;

  /** What has no lines. */
  private static final Pattern PHOTOGRAPH = Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp)");

  /**
   * The line; absent where the file is a photograph, cannot be read, is too large or shorter. A
   * byte order mark is left out.
   */
  public Optional<String> line(Place place) {
    Path file = project.resolve(place.file());
    if (!isReadable(file) || PHOTOGRAPH.matcher(place.file()).matches()) {
      return Optional.empty();
    }
    // A file that isn't UTF-8 still has lines to show, so bad bytes become replacement characters.
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Files.newInputStream(file),
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(java.nio.charset.CodingErrorAction.REPLACE)));
        Stream<String> lines = reader.lines()) {
      return lines.skip(place.line() - 1L).findFirst().map(line -> line.replace("\uFEFF", ""));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isReadable(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
    } catch (IOException e) {
      return false;
    }
  }
}
