package dk.vejviser.cli.terminal;

import dk.vejviser.text.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fetches the line that a finding is about from the file, as it is now. */
public record Excerpt(Path project) {
  /** A file beyond what the reader takes may be one line of any length. */
  private static final long LARGEST = 4_000_000;

  /** What has no lines. */
  private static final Pattern PHOTOGRAPH = Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp)");

  /**
   * The same for places in the order of their files: each file is read once, not for each place.
   */
  public Function<Place, Optional<String>> inOrder() {
    return new Function<>() {
      private String file = "";
      private List<String> lines = List.of();

      @Override
      public Optional<String> apply(Place place) {
        if (!place.file().equals(file)) {
          file = place.file();
          lines = lines(file);
        }
        return place.line() <= lines.size()
            ? Optional.of(lines.get(place.line() - 1))
            : Optional.empty();
      }
    };
  }

  /**
   * The line; absent where the file is a photograph, cannot be read, is too large or shorter. A
   * byte order mark is left out. Nor is a link followed: a stranger's may lead to what is nobody's
   * business, and what is printed here stands in a pipeline's log.
   */
  public Optional<String> line(Place place) {
    return inOrder().apply(place);
  }

  /** All lines of a file; none where it has none to show. */
  private List<String> lines(String name) {
    Path file = project.resolve(name);
    if (!isReadable(file) || PHOTOGRAPH.matcher(name).matches()) {
      return List.of();
    }
    // A file that isn't UTF-8 still has lines to show, so bad bytes become replacement characters.
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Files.newInputStream(file),
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)));
        Stream<String> lines = reader.lines()) {
      return lines.map(line -> line.replace("\uFEFF", "")).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean isReadable(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
    } catch (IOException e) {
      return false;
    }
  }
}
