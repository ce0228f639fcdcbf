package dk.vejviser.bake.oven;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Utf8;
import dk.vejviser.text.Word;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.Asset;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * JBake's configuration: its defaults, then the content's {@code jbake.properties} where there is
 * one, then what a portal decides for itself: its folders, and that no page is left out.
 */
public final class Configuration {
  public static final String FILE = "jbake.properties";
  private static final String HIDDEN_ASSETS = "asset.ignore";
  private static final String IGNORE_FILE = "ignore.file";

  /** No file has such a name, so that no folder of pages is passed over. */
  private static final String NO_FILE = "/";

  private final Path content;
  private final Path templates;
  private final Properties own;

  private Configuration(Path content, Path templates, Properties own) {
    this.content = content.toAbsolutePath();
    this.templates = templates.toAbsolutePath();
    this.own = own;
  }

  /**
   * Empty where the file cannot be read or says what JBake cannot use; both are findings.
   *
   * @param label the file, as findings name it
   */
  public static Optional<Configuration> read(
      Path content, Path templates, String label, Findings findings) throws IOException {
    Path file = content.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.of(new Configuration(content, templates, new Properties()));
    }
    Optional<SourceText> text = Utf8.read(Files.readAllBytes(file), label, findings);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Properties own = new Properties();
      own.load(new StringReader(text.get().text()));
      Optional<Finding> fault = notTrueOrFalse(own, text.get());
      fault.ifPresent(findings::add);
      return fault.isPresent()
          ? Optional.empty()
          : Optional.of(new Configuration(content, templates, own));
    } catch (IllegalArgumentException e) {
      findings.add(Rule.UNREADABLE_FILE, Place.of(label), e.getMessage());
    }
    return Optional.empty();
  }

  private static Optional<Finding> notTrueOrFalse(Properties own, SourceText text) {
    String value = own.getProperty(HIDDEN_ASSETS, "false");
    if (value.equals("true") || value.equals("false")) {
      return Optional.empty();
    }
    Matcher line =
        Pattern.compile("^[ \\t\\f]*" + Pattern.quote(HIDDEN_ASSETS) + "\\b.*", Pattern.MULTILINE)
            .matcher(text.text());
    Place place = line.find() ? text.place(line.start(), line.end()) : Place.of(text.file());
    return Optional.of(Finding.of(Rule.BAD_VALUE, place, HIDDEN_ASSETS, value, Word.TRUE_OR_FALSE));
  }

  /** Copies a folder; hidden files and folders to be ignored are the editor's choice. */
  public void copy(Path from, Path to) throws IOException {
    DefaultJBakeConfiguration configuration = jbake(to);
    configuration.setAssetFolder(from.toAbsolutePath().toFile());
    Asset asset = new Asset(configuration);
    asset.copy(from.toAbsolutePath().toFile());
    for (Throwable error : asset.getErrors()) {
      throw new IOException(error.getMessage(), error);
    }
  }

  /** For the bake of a folder: pages are left out by their front matter only. */
  JBakeConfiguration baking(Path folder, Path output) {
    DefaultJBakeConfiguration configuration = jbake(output);
    configuration.setContentFolder(folder.toAbsolutePath().toFile());
    configuration.setTemplateFolder(templates.toFile());
    configuration.setProperty(IGNORE_FILE, NO_FILE);
    configuration.setUriWithoutExtension(false);
    // Our renderer has resolved every image already; JBake's own would parse each page again.
    configuration.setImgPathUPdate(false);
    return configuration;
  }

  private DefaultJBakeConfiguration jbake(Path output) {
    DefaultJBakeConfiguration configuration =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(
                content.toFile(),
                output.toAbsolutePath().toFile(),
                content.resolve(FILE).toFile(),
                true);
    configuration.setContentFolder(content.toFile());
    return configuration;
  }

  /** The file's keys as JBake gives them to templates: {@code my.key} is {@code my_key}. */
  public Map<String, String> forTemplates() {
    Map<String, String> words = new TreeMap<>();
    own.stringPropertyNames()
        .forEach(key -> words.put(key.replace('.', '_'), own.getProperty(key)));
    return words;
  }
}
