package dk.vejviser.text;

/**
 * A span in a file, as an editor names it.
 *
 * @param file path with forward slashes, relative to the project folder: {@code
 *     content/guides/x.md}
 * @param line first line of the span, from 1
 * @param column first column of the span, from 1, counted in UTF-16 units as editors do
 * @param length how many columns of that line the span covers; 0 where only the spot is known
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
  public Place {
    if (line < 1 || column < 1 || length < 0) {
      throw new IllegalArgumentException("no such place: " + file + ":" + line + ":" + column);
    }
  }

  /** A file as a whole: its first line. */
  public static Place of(String file) {
    return new Place(file, 1, 1, 0);
  }

  @Override
  public int compareTo(Place other) {
    int files = file.compareTo(other.file);
    int lines = Integer.compare(line, other.line);
    return files != 0 ? files : lines != 0 ? lines : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, the form that terminals and editors open on a click. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
