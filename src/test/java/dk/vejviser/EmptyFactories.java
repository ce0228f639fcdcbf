package dk.vejviser;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * A factory that makes no test has found nothing to ask, and would be green for ever; so it fails.
 * JUnit finds this class by itself.
 */
public final class EmptyFactories implements InvocationInterceptor {
  @Override
  @SuppressWarnings("unchecked") // JUnit takes a list of tests as it takes a stream of them
  public <T> T interceptTestFactoryMethod(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext extension)
      throws Throwable {
    T made = invocation.proceed();
    if (!(made instanceof Stream<?> stream)) {
      return made;
    }
    List<?> tests = stream.toList();
    if (tests.isEmpty()) {
      throw new AssertionError(context.getExecutable().getName() + " makes no test");
    }
    return (T) tests;
  }
}
