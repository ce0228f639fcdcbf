package dk.vejviser.content.schema;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids that registers have, those of entries that are broken in some other way included. */
public record KnownIds(Map<Register, Set<String>> ids) {
  public static final KnownIds NONE = new KnownIds(Map.of());

  /** The ids of a register; absent where it isn't read, so that nobody knows which there are. */
  Optional<Set<String>> of(Register register) {
    return Optional.ofNullable(ids.get(register));
  }

  /** These ids and those of one more register. */
  public KnownIds with(Register register, Set<String> more) {
    Map<Register, Set<String>> all = new EnumMap<>(Register.class);
    all.putAll(ids);
    all.put(register, more);
    return new KnownIds(all);
  }
}
