package dk.vejviser.bake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.vejviser.bake.view.page.GuideView;
import dk.vejviser.bake.view.paper.BookletView;
import dk.vejviser.bake.view.paper.CardView;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two values have one digest if, and only if, they equal each other. */
class ViewDigestTest {
  private static final Set<Class<?>> CONTAINERS =
      Set.of(List.class, Map.class, Optional.class, Set.class);

  private record One(Object first, Object second) {}

  private record Other(Object first, Object second) {}

  private enum Kind {
    A,
    AB
  }

  private enum Sort {
    A
  }

  /** A closed world: what a view of any content may hold is known without the content. */
  @Test
  void everyTypeThatAPrintedViewMayHoldHasADigest() {
    Set<Type> seen = new HashSet<>();
    Set<String> strange = new HashSet<>();
    for (Type view : List.of(GuideView.class, BookletView.class, CardView.class)) {
      look(view, seen, strange);
    }
    assertEquals(Set.of(), strange);
    assertFalse(seen.size() < 50, () -> "only " + seen);
  }

  private static void look(Type type, Set<Type> seen, Set<String> strange) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      look(generic.getRawType(), seen, strange);
      for (Type argument : generic.getActualTypeArguments()) {
        look(argument, seen, strange);
      }
    } else if (type instanceof Class<?> known && known.isRecord()) {
      for (RecordComponent part : known.getRecordComponents()) {
        look(part.getGenericType(), seen, strange);
      }
    } else if (type instanceof Class<?> known && known.isSealed()) {
      for (Class<?> kind : known.getPermittedSubclasses()) {
        look(kind, seen, strange);
      }
    } else if (!isKnown(type)) {
      strange.add(type.getTypeName());
    }
  }

  private static boolean isKnown(Type type) {
    return type instanceof Class<?> known
        && (known == String.class
            || known == int.class
            || known == boolean.class
            || known.isEnum()
            // A time limit is a Duration or a Period; there is no third.
            || known == TemporalAmount.class
            || CONTAINERS.contains(known)
            || ViewDigest.PLAIN.contains(known));
  }

  @Test
  void whatReadsAlikeIsNotTheSame() {
    List<Object> values =
        List.of(
            "",
            "a",
            "ab",
            "ba",
            List.of(),
            List.of("a"),
            List.of("a", "b"),
            List.of("ab"),
            List.of("b", "a"),
            List.of(List.of("a"), "b"),
            List.of(List.of("a", "b")),
            Set.of("a", "b"),
            Map.of("a", "b"),
            Optional.empty(),
            Optional.of(""),
            Optional.of("a"),
            Optional.of(Optional.of("a")),
            1,
            "1",
            'a',
            true,
            "true",
            Kind.A,
            Kind.AB,
            Sort.A,
            "A",
            new One("a", "b"),
            new Other("a", "b"),
            new One("ab", ""),
            new One(new One("a", "b"), "c"),
            new One("a", new One("b", "c")));
    Set<String> digests = new HashSet<>();
    values.forEach(value -> digests.add(Arrays.toString(ViewDigest.of(value))));
    assertEquals(values.size(), digests.size());
  }

  @Test
  void theOrderOfSetsAndMapsDoesNotCount() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", new One("x", "y"));
    one.put("b", new Other("x", "y"));
    Map<String, Object> two = new LinkedHashMap<>();
    two.put("b", new Other("x", "y"));
    two.put("a", new One("x", "y"));
    assertArrayEquals(ViewDigest.of(one), ViewDigest.of(two));
    assertArrayEquals(
        ViewDigest.of(new LinkedHashSet<>(List.of("a", "b"))),
        ViewDigest.of(new LinkedHashSet<>(List.of("b", "a"))));
  }

  @Test
  void digestsAndValuesAgreeOnWhatIsEqual() {
    Random random = new Random(20261126);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      values.add(any(random, 3));
    }
    List<String> digests =
        values.stream().map(value -> Arrays.toString(ViewDigest.of(value))).toList();
    int equal = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        boolean same = values.get(i).equals(values.get(j));
        equal += same ? 1 : 0;
        assertEquals(
            same, digests.get(i).equals(digests.get(j)), values.get(i) + " and " + values.get(j));
      }
    }
    assertFalse(equal < 100, "only " + equal + " pairs are equal");
  }

  private static Object any(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 3 : 9);
    return switch (kind) {
      case 0 -> "ab".substring(random.nextInt(3));
      case 1 -> random.nextInt(2);
      case 2 -> Kind.values()[random.nextInt(2)];
      case 3 -> some(random, depth);
      case 4 -> Optional.of(some(random, depth)).filter(list -> !list.isEmpty());
      case 5 -> new HashSet<>(some(random, depth));
      case 6 -> new One(any(random, depth - 1), any(random, depth - 1));
      case 7 -> new Other(any(random, depth - 1), any(random, depth - 1));
      default -> {
        Map<Object, Object> map = new LinkedHashMap<>();
        some(random, depth).forEach(key -> map.put(key, any(random, 0)));
        yield map;
      }
    };
  }

  private static List<Object> some(Random random, int depth) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(any(random, depth - 1));
    }
    return list;
  }

  @Test
  void anythingElseIsRefused() {
    for (Object strange : List.of(new StringBuilder("a"), new int[] {1}, new Object())) {
      assertThrows(
          IllegalArgumentException.class, () -> ViewDigest.of(List.of(Optional.of(strange))));
    }
  }
}
