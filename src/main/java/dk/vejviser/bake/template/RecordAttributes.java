package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks records for what templates want of them by calls that are made once, instead of by
 * reflection each time. Whatever is no public method of a public record of ours is left to Pebble,
 * which knows what templates must not call.
 */
final class RecordAttributes implements AttributeResolver {
  private static final String OURS = "dk.vejviser.";
  private static final Map<String, Function<Object, Object>> OF_OPTIONALS =
      Map.of(
          "present", optional -> ((Optional<?>) optional).isPresent(),
          "get", optional -> ((Optional<?>) optional).orElseThrow());
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final ClassValue<Map<String, Optional<Function<Object, Object>>>> calls =
      new ClassValue<>() {
        @Override
        protected Map<String, Optional<Function<Object, Object>>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  @Override
  public @Nullable ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] arguments,
      ArgumentsNode args,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (arguments != null || !(name instanceof String attribute)) {
      return null;
    }
    if (!(instance instanceof Record || instance instanceof Optional)) {
      return null;
    }
    Optional<Function<Object, Object>> call = of(instance.getClass(), attribute);
    if (call.isEmpty()) {
      return null;
    }
    try {
      return new ResolvedAttribute(call.get().apply(instance));
    } catch (RuntimeException e) {
      throw new PebbleException(e, "Could not call " + name, line, file);
    }
  }

  /** What asks a type's values for an attribute; nothing where that is Pebble's to find out. */
  private Optional<Function<Object, Object>> of(Class<?> type, String attribute) {
    Map<String, Optional<Function<Object, Object>>> known = calls.get(type);
    Optional<Function<Object, Object>> call = known.get(attribute);
    return call == null ? known.computeIfAbsent(attribute, unknown -> made(type, unknown)) : call;
  }

  private static Optional<Function<Object, Object>> made(Class<?> type, String name) {
    if (type == Optional.class) {
      return Optional.ofNullable(OF_OPTIONALS.get(name));
    }
    try {
      Method method = type.getMethod(name);
      boolean ours =
          type.isRecord()
              && method.getDeclaringClass() == type
              && Modifier.isPublic(type.getModifiers())
              && type.getPackageName().startsWith(OURS)
              && method.getReturnType() != void.class;
      return ours ? Optional.of(made(LOOKUP.unreflect(method))) : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked") // what is made is of the type that is asked for
  private static Function<Object, Object> made(MethodHandle handle) {
    try {
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("a public method of a public record can be called", e);
    }
  }
}
