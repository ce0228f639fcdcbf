package dk.vejviser.content;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.content.page.Draft;
import dk.vejviser.content.page.PageReader;
import dk.vejviser.content.register.RegistersReader;
import dk.vejviser.content.schema.FieldReader;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.content.schema.KnownIds;
import dk.vejviser.content.schema.PageSchemas;
import dk.vejviser.content.schema.Schema;
import dk.vejviser.content.schema.Type;
import dk.vejviser.content.yaml.FrontMatter;
import dk.vejviser.content.yaml.Value;
import dk.vejviser.content.yaml.YamlParts;
import dk.vejviser.content.yaml.YamlReader;
import dk.vejviser.model.Absence;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Registers;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.model.Status;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Slug;
import dk.vejviser.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one Markdown file; safe to use from many threads. */
final class PageFileReader {
  private final Registers registers;
  private final KnownIds ids;
  private final Addresses addresses;
  private final ContentReader.Options options;
  private final HeadReader heads;
  private final Wording.Check wording;

  PageFileReader(
      SiteInfo info,
      Registers registers,
      Addresses addresses,
      ContentReader.Options options,
      Wording.Check wording) {
    this.registers = registers;
    this.ids = RegistersReader.ids(registers);
    this.addresses = addresses;
    this.options = options;
    this.heads = new HeadReader(info, registers, options.date());
    this.wording = wording;
  }

  /** The pages of a file, or why there are none. */
  PageFile read(Kind kind, ContentFile file) {
    Findings own = new Findings();
    checkName(file, own);
    PageFile pages =
        TextFile.read(file, own)
            .map(source -> read(kind, file, source, own))
            .orElseGet(() -> PageFile.without(ids(kind, file, ""), Absence.BROKEN));
    return pages.with(own.sorted());
  }

  private PageFile read(Kind kind, ContentFile file, SourceText source, Findings own) {
    List<PageId> ids = ids(kind, file, source.text());
    Optional<FrontMatter> matter = FrontMatter.of(source);
    if (matter.isEmpty()) {
      own.add(Rule.MISSING_FRONT_MATTER, source.line(1));
    }
    Fields fields =
        matter
            .map(part -> fields(kind, file, source, part, own))
            .orElseGet(() -> new Fields(Map.of(), file.place()));
    Head head = heads.read(new PageId(kind, file.stem()), fields, file.label());
    Optional<Absence> absence = absence(head);
    if (absence.isEmpty()) {
      ReviewDays.check(head, options.date(), own);
    }
    OptionalInt start = bodyStart(source, matter);
    List<Page> pages = List.of();
    if (start.isPresent() && absence.map(PageFileReader::bodyMatters).orElse(true)) {
      Draft draft =
          new Draft(head, fields, source, start.getAsInt(), addresses, registers, wording);
      pages = PageReader.read(draft, own);
    }
    if (own.hasErrors() || (absence.isEmpty() && pages.isEmpty())) {
      return PageFile.without(ids, Absence.BROKEN);
    }
    return absence.isPresent()
        ? PageFile.without(ids, absence.get())
        : new PageFile(pages, Map.of(), List.of());
  }

  /**
   * A file without front matter is all body; where one that never ends should end, nobody knows.
   */
  private static OptionalInt bodyStart(SourceText source, Optional<FrontMatter> matter) {
    if (matter.isPresent()) {
      return OptionalInt.of(matter.get().bodyStart());
    }
    return FrontMatter.begins(source) ? OptionalInt.empty() : OptionalInt.of(0);
  }

  /** What the file's pages are called. */
  private static List<PageId> ids(Kind kind, ContentFile file, String text) {
    return kind == Kind.TERM ? TermNames.in(text) : List.of(new PageId(kind, file.stem()));
  }

  private Fields fields(
      Kind kind, ContentFile file, SourceText source, FrontMatter matter, Findings own) {
    Schema schema = PageSchemas.of(kind);
    Findings faults = new Findings();
    Optional<Value> yaml = YamlReader.read(source, matter.start(), matter.end(), faults);
    if (yaml.isEmpty()) {
      Findings parted = new Findings();
      yaml = Optional.of(YamlParts.read(source, matter.start(), matter.end(), parted));
      schema = schema.asOptional();
      own.addAll((parted.hasErrors() ? parted : faults).sorted());
    } else {
      own.addAll(faults.sorted());
    }
    Fields fields = FieldReader.read(yaml.get(), schema, ids, file.place(), own);
    return FieldChecks.checked(kind, fields, own);
  }

  /**
   * Whether anybody wants to know of faults in the body of a page that isn't public. A draft may be
   * as unfinished as it likes; what is planned will be public by itself.
   */
  private static boolean bodyMatters(Absence absence) {
    return absence == Absence.PLANNED;
  }

  private Optional<Absence> absence(Head head) {
    if (head.status() == Status.ARCHIVED) {
      return Optional.of(Absence.ARCHIVED);
    }
    if (head.status() == Status.DRAFT && !options.drafts()) {
      return Optional.of(Absence.DRAFT);
    }
    return head.publish().filter(day -> day.isAfter(options.date())).map(day -> Absence.PLANNED);
  }

  private static void checkName(ContentFile file, Findings own) {
    if (!Type.ID.accepts(file.stem())) {
      String slug = Slug.of(file.stem());
      Optional<String> better = slug.isEmpty() ? Optional.empty() : Optional.of(slug + ".md");
      own.add(new Finding(file.place(), Rule.BAD_FILE_NAME, List.of(file.name()), better));
    }
  }
}
