package dk.vejviser.bake.markup;

import java.util.Arrays;
import java.util.Optional;

/**
 * The attributes of an element, in their order. They stay until the next element begins; most are
 * never asked for their value, which until then is only a stretch of the page.
 */
public final class Attributes {
  private final char[] page;
  private AttributeName[] names = new AttributeName[8];
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private String[] values = new String[8];
  private int count;
  private boolean telling;

  /** Attributes that stand in a page. */
  Attributes(char[] page) {
    this.page = page;
  }

  void clear() {
    count = 0;
    telling = false;
  }

  /** Adds one whose value stands in the page. */
  void add(AttributeName name, int start, int end) {
    add(name);
    starts[count - 1] = start;
    ends[count - 1] = end;
  }

  /** Adds one whose value is known. */
  void add(AttributeName name, String value) {
    add(name);
    values[count - 1] = value;
  }

  private void add(AttributeName name) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    names[count] = name;
    values[count] = null;
    count++;
    telling |= name.role() != AttributeName.Role.OTHER;
  }

  public int size() {
    return count;
  }

  /** Whether one of them has a role; where none has there is nothing to look for. */
  public boolean isTelling() {
    return telling;
  }

  public AttributeName.Role role(int i) {
    return names[i].role();
  }

  /** A name in lower case. */
  public String name(int i) {
    return names[i].text();
  }

  /** A value with character references resolved. */
  public String value(int i) {
    if (values[i] == null) {
      values[i] = References.resolved(page, starts[i], ends[i], true);
    }
    return values[i];
  }

  /** The first of a name. */
  public Optional<String> value(String name) {
    int i = find(name);
    return i < 0 ? Optional.empty() : Optional.of(value(i));
  }

  boolean has(String name) {
    return find(name) >= 0;
  }

  private int find(String name) {
    for (int i = 0; i < count; i++) {
      if (names[i].text().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
