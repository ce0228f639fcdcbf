package dk.vejviser.cli;

import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.text.Uri;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command which reads the content takes. */
final class SharedOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Mixin ContentFolder content;

  @Option(names = "--base-url", paramLabel = "<url>", descriptionKey = "base-url")
  String base;

  @Option(names = "--date", paramLabel = "<date>", descriptionKey = "date")
  LocalDate date;

  @Option(names = "--format", defaultValue = "text", descriptionKey = "format")
  Format format;

  @Option(names = "--verbose", descriptionKey = "verbose")
  boolean verbose;

  /** The settings that these options ask for. */
  Settings settings(Path output, Optional<URI> fallbackBase, boolean drafts, Purpose purpose) {
    Path folder = content.existing(spec);
    return new Settings(
        Home.project(folder),
        folder,
        output,
        Optional.ofNullable(base).map(this::address).or(() -> fallbackBase),
        date == null ? Vejviser.of(spec).today() : date,
        drafts,
        purpose,
        Runtime.getRuntime().availableProcessors());
  }

  /** The settings for a command that only looks at the content. */
  Settings reading() {
    return settings(Path.of("target/site"), Optional.empty(), false, Purpose.CHECK);
  }

  private URI address(String written) {
    try {
      String address = Uri.inAscii(written).orElse(written);
      URI uri = new URI(address.endsWith("/") ? address : address + "/");
      if (Uri.isWeb(uri.getScheme())
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null) {
        return uri.normalize();
      }
    } catch (URISyntaxException e) {
      // Falls through: not an address at all is the same mistake as a wrong one.
    }
    throw Vejviser.of(spec).misuse(spec, "bad-base-url", written);
  }
}
