package dk.vejviser.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Builds the site and starts the browser for the first test that asks, and once for them all. */
public final class OneRun implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(OneRun.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == PublishedSite.class || type == RealBrowser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    ExtensionContext.Store store = test.getRoot().getStore(NAMESPACE);
    Class<?> type = parameter.getParameter().getType();
    return store.getOrComputeIfAbsent(type, OneRun::make);
  }

  private static Object make(Class<?> type) {
    try {
      return type == RealBrowser.class ? RealBrowser.start() : PublishedSite.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
