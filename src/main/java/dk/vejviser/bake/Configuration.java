package dk.vejviser.bake;

import java.io.IOException;
import java.nio.file.Path;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** JBake's configuration: its own defaults, the project's {@code jbake.properties}, our folders. */
final class Configuration {
  private Configuration() {}

  static DefaultJBakeConfiguration of(Bakery.Sources sources, Path output) throws IOException {
    try {
      DefaultJBakeConfiguration configuration =
          new JBakeConfigurationFactory()
              .createDefaultJbakeConfiguration(
                  sources.project().toAbsolutePath().toFile(),
                  output.toAbsolutePath().toFile(),
                  true);
      configuration.setContentFolder(sources.content().toAbsolutePath().toFile());
      configuration.setTemplateFolder(sources.templates().toAbsolutePath().toFile());
      configuration.setAssetFolder(sources.assets().toAbsolutePath().toFile());
      // Our renderer has resolved every image already; JBake's own would parse each page again.
      configuration.setImgPathUPdate(false);
      return configuration;
    } catch (JBakeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
