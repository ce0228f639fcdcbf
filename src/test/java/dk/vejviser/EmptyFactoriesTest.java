package dk.vejviser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** What JUnit gets of a factory of tests. */
class EmptyFactoriesTest {
  private static final DynamicTest ONE = DynamicTest.dynamicTest("one", () -> {});

  /** The call of a factory that is named like a test of this class. */
  private record Call(Method getExecutable) implements ReflectiveInvocationContext<Method> {
    @Override
    public Class<?> getTargetClass() {
      return EmptyFactoriesTest.class;
    }

    @Override
    public Optional<Object> getTarget() {
      return Optional.empty();
    }

    @Override
    public List<Object> getArguments() {
      return List.of();
    }
  }

  @Test
  void whatAFactoryMakesIsRun() throws Throwable {
    assertEquals(List.of(ONE), made(Stream.of(ONE)));
    assertEquals(List.of(ONE), made(List.of(ONE)));
  }

  @Test
  void aFactoryThatMakesNoTestFails() {
    AssertionError fault = assertThrows(AssertionError.class, () -> made(Stream.of()));
    assertEquals("aFactoryThatMakesNoTestFails makes no test", fault.getMessage());
  }

  private static Object made(Object tests) throws Throwable {
    Method factory = EmptyFactoriesTest.class.getDeclaredMethod("aFactoryThatMakesNoTestFails");
    return new EmptyFactories().interceptTestFactoryMethod(() -> tests, new Call(factory), null);
  }
}
