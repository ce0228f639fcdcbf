package dk.vejviser.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pictures that a site publishes, by path. */
public final class Pictures {
  public static final Pictures NONE = new Pictures(List.of());

  private final Map<String, Picture> byPath = new TreeMap<>();

  public Pictures(Collection<Picture> pictures) {
    pictures.forEach(picture -> byPath.put(picture.path(), picture));
  }

  /**
   * @param path below the site's base: {@code images/kort/disk.jpg}
   */
  public Optional<Picture> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  public boolean isEmpty() {
    return byPath.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pictures pictures && byPath.equals(pictures.byPath);
  }

  @Override
  public int hashCode() {
    return byPath.hashCode();
  }
}
