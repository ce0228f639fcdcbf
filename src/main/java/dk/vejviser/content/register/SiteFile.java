package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.content.schema.FieldReader;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.content.schema.KnownIds;
import dk.vejviser.content.schema.RegisterSchemas;
import dk.vejviser.content.yaml.YamlReader;
import dk.vejviser.look.Look;
import dk.vejviser.model.Kind;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.model.SiteInfo.Licence;
import dk.vejviser.model.SiteInfo.Owner;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What site.yaml says, and where it says it.
 *
 * @param fields as written; other files must bear out the ids of pages among them
 */
public record SiteFile(SiteInfo info, Fields fields) {
  /** The file's name below {@code data/}. */
  public static final String NAME = "site.yaml";

  /** The language of a site that names none. */
  public static final String LANGUAGE = "da";

  /** A year, for kinds that site.yaml names no age for. */
  private static final int DEFAULT_AGE = 365;

  private static final String PLACEHOLDER_HOST = "vejviser.example";

  /**
   * Reads it. Fields with faults stand empty, so that the pages can be read all the same; absent
   * where the file is no YAML.
   *
   * @param base the address to use instead of the file's
   */
  public static Optional<SiteFile> read(ContentFile file, Optional<URI> base, Findings findings) {
    return fields(file, findings)
        .map(
            fields ->
                new SiteFile(
                        info(fields, base, new LookReader(fields, file, findings).read()), fields)
                    .warned(findings));
  }

  /** What it says, before anybody asks what that means; absent where the file is no YAML. */
  public static Optional<Fields> fields(ContentFile file, Findings findings) {
    return TextFile.read(file, findings)
        .flatMap(source -> YamlReader.read(source, findings))
        .map(
            yaml ->
                FieldReader.read(
                    yaml, RegisterSchemas.site(), KnownIds.NONE, file.place(), findings));
  }

  private static SiteInfo info(Fields fields, Optional<URI> base, Look look) {
    return new SiteInfo(
        fields.text("name").orElse(""),
        fields.text("heading").orElse(""),
        fields.text("tagline").orElse(""),
        new Owner(
            fields.text("owner.name").orElse(""),
            fields.text("owner.url"),
            fields.text("owner.email"),
            fields.flag("owner.placeholder", false)),
        base.or(() -> fields.text("base").map(URI::create))
            .map(SiteFile::folder)
            .orElse(URI.create("https://" + PLACEHOLDER_HOST + "/")),
        fields.text("language").orElse(LANGUAGE),
        fields.text("incident").orElse(""),
        fields.texts("core"),
        fields.texts("front"),
        fields.flag("offline", true),
        fields.flag("paper", true),
        look,
        ages(fields),
        fields
            .text("licence.name")
            .flatMap(name -> fields.text("licence.url").map(url -> new Licence(name, url))));
  }

  /** An address that others can stand below: it ends in a slash and has nothing after its path. */
  private static URI folder(URI base) {
    String path = base.getRawPath() == null ? "" : base.getRawPath();
    String whole = base.getScheme() + "://" + base.getRawAuthority() + path;
    return URI.create(whole.endsWith("/") ? whole : whole + "/");
  }

  private static Map<Kind, Integer> ages(Fields fields) {
    Map<Kind, Integer> ages = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      ages.put(kind, fields.text("age." + kind.key()).map(Integer::parseInt).orElse(DEFAULT_AGE));
    }
    return Collections.unmodifiableMap(ages);
  }

  private SiteFile warned(Findings findings) {
    if (info.owner().placeholder()) {
      findings.add(Rule.PLACEHOLDER_OWNER, fields.place("owner.name"), info.owner().name());
    }
    if (PLACEHOLDER_HOST.equals(info.base().getHost())) {
      warnOfExample(fields, "base", findings);
    }
    return this;
  }

  /** Says that an address still is the one that examples have, so what it vouches for is too. */
  static void warnOfExample(Fields fields, String key, Findings findings) {
    fields
        .text(key)
        .filter(address -> address.startsWith("https://" + PLACEHOLDER_HOST))
        .ifPresent(address -> findings.add(Rule.PLACEHOLDER_OWNER, fields.place(key), address));
  }
}
