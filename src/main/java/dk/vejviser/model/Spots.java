package dk.vejviser.model;

import dk.vejviser.text.Place;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the letters of a passage stand in its file. The text is a row of runs: some were copied
 * letter by letter from one line, others were filled in by a register and stand for the whole
 * <code>{{…}}</code>.
 */
public final class Spots {
  /** For passages of which only the place as a whole is known. */
  public static final Spots NONE = new Spots(new int[0]);

  private static final int START = 0;
  private static final int LINE = 1;
  private static final int COLUMN = 2;
  private static final int WIDTH = 3;
  private static final int FIELDS = 4;

  /** Four numbers a run: offset in the text, line, column, columns in the file (0 if copied). */
  private final int[] runs;

  private Spots(int[] runs) {
    this.runs = runs;
  }

  /** Notes where a passage's runs come from, in the order of its text. */
  public static final class Builder {
    private int[] runs = new int[FIELDS * 4];
    private int count;

    /** From this offset on the text was copied one to one from this line and column. */
    public Builder copied(int start, int line, int column) {
      return add(start, line, column, 0);
    }

    /** From this offset on the text was filled in for so many columns of the file. */
    public Builder filled(int start, int line, int column, int columns) {
      return add(start, line, column, Math.max(1, columns));
    }

    private Builder add(int start, int line, int column, int width) {
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, count * 2);
      }
      runs[count + START] = start;
      runs[count + LINE] = line;
      runs[count + COLUMN] = column;
      runs[count + WIDTH] = width;
      count += FIELDS;
      return this;
    }

    public Spots build() {
      return count == 0 ? NONE : new Spots(Arrays.copyOf(runs, count));
    }
  }

  /**
   * The place of a span of the text, as far as it stands on one line; empty if nobody noted it.
   *
   * @param end exclusive; more than {@code start}
   */
  Optional<Place> place(String file, int start, int end) {
    int first = runAt(start);
    if (first < 0) {
      return Optional.empty();
    }
    int last = runAt(end - 1);
    while (runs[last + LINE] != runs[first + LINE]) {
      last -= FIELDS;
    }
    int from = columnOf(first, start);
    int lastLetter = Math.min(end, endOf(last)) - 1;
    int to =
        runs[last + WIDTH] > 0
            ? runs[last + COLUMN] + runs[last + WIDTH]
            : columnOf(last, lastLetter) + 1;
    return Optional.of(new Place(file, runs[first + LINE], from, Math.max(0, to - from)));
  }

  /** The offset in the text of an offset in the words that the editor wrote himself. */
  int inText(int plain) {
    int offset = plain;
    for (int run = 0; run < runs.length && runs[run + START] <= offset; run += FIELDS) {
      if (runs[run + WIDTH] > 0) {
        offset += run + FIELDS < runs.length ? endOf(run) - runs[run + START] : 0;
      }
    }
    return offset;
  }

  /** Whether any letter of a span was filled in. */
  boolean isFilled(int start, int end) {
    for (int run = 0; run < runs.length && runs[run + START] < end; run += FIELDS) {
      if (runs[run + WIDTH] > 0 && endOf(run) > start) {
        return true;
      }
    }
    return false;
  }

  private int columnOf(int run, int offset) {
    return runs[run + COLUMN] + (runs[run + WIDTH] > 0 ? 0 : offset - runs[run + START]);
  }

  /** Where the next run begins. */
  private int endOf(int run) {
    return run + FIELDS < runs.length ? runs[run + FIELDS + START] : Integer.MAX_VALUE;
  }

  private int runAt(int offset) {
    int found = -1;
    for (int run = 0; run < runs.length && runs[run + START] <= offset; run += FIELDS) {
      found = run;
    }
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spots spots && Arrays.equals(runs, spots.runs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(runs);
  }

  /** All runs, so that it tells apart what {@code equals} does. */
  @Override
  public String toString() {
    return Arrays.toString(runs);
  }
}
