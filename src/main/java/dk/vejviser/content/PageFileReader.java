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
import dk.vejviser.content.schema.Type;
import dk.vejviser.content.yaml.FrontMatter;
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
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads one Markdown file; safe to use from many threads. */
final class PageFileReader {
  private final Registers registers;
  private final KnownIds ids;
  private final Addresses addresses;
  private final ContentReader.Options options;
  private final HeadReader heads;
  private final Findings findings;

  PageFileReader(
      SiteInfo info,
      Registers registers,
      Addresses addresses,
      ContentReader.Options options,
      Findings findings) {
    this.registers = registers;
    this.ids = RegistersReader.ids(registers);
    this.addresses = addresses;
    this.options = options;
    this.heads = new HeadReader(info, registers, options.date());
    this.findings = findings;
  }

  /** The pages of a file, or why there are none. */
  PageFile read(Kind kind, ContentFile file) {
    Findings own = new Findings();
    PageFile pages =
        TextFile.read(file, own)
            .map(source -> read(kind, file, source, own))
            .orElseGet(() -> broken(kind, file));
    own.sorted().forEach(findings::add);
    return pages;
  }

  private PageFile read(Kind kind, ContentFile file, SourceText source, Findings own) {
    checkName(file, own);
    Optional<FrontMatter> matter = FrontMatter.of(source);
    if (matter.isEmpty()) {
      own.add(Rule.MISSING_FRONT_MATTER, source.line(1));
      return broken(kind, file);
    }
    Optional<Fields> fields = fields(kind, file, source, matter.get(), own);
    if (fields.isEmpty()) {
      return broken(kind, file);
    }
    Head head = heads.read(new PageId(kind, file.stem()), fields.get(), file.label());
    boolean sound = !own.hasErrors();
    Optional<Absence> absence = sound ? absence(head) : Optional.of(Absence.BROKEN);
    if (!bodyMatters(kind, fields.get(), absence)) {
      return PageFile.without(List.of(head.id()), absence.orElse(Absence.BROKEN));
    }
    Draft draft =
        new Draft(head, fields.get(), source, matter.get().bodyStart(), addresses, registers);
    List<Page> pages = PageReader.read(draft, own);
    return sorted(kind, head, pages, absence);
  }

  private Optional<Fields> fields(
      Kind kind, ContentFile file, SourceText source, FrontMatter matter, Findings own) {
    return YamlReader.read(source, matter.start(), matter.end(), own)
        .map(yaml -> FieldReader.read(yaml, PageSchemas.of(kind), ids, file.place(), own))
        .map(fields -> FieldChecks.checked(kind, fields, own));
  }

  /**
   * Whether anybody wants to know of faults in the body. A draft may be as unfinished as it likes;
   * but terms have no names other than in the body.
   */
  private static boolean bodyMatters(Kind kind, Fields fields, Optional<Absence> absence) {
    if (kind == Kind.TERM || absence.isEmpty()) {
      return true;
    }
    return switch (absence.get()) {
      case PLANNED -> true;
      case DRAFT, ARCHIVED -> false;
      case BROKEN -> FieldReader.isComplete(fields, PageSchemas.of(kind));
    };
  }

  private static PageFile sorted(
      Kind kind, Head head, List<Page> pages, Optional<Absence> absence) {
    if (pages.isEmpty() && kind != Kind.TERM) {
      return PageFile.without(List.of(head.id()), absence.orElse(Absence.BROKEN));
    }
    return absence
        .map(why -> PageFile.without(pages.stream().map(Page::id).toList(), why))
        .orElseGet(() -> new PageFile(pages, java.util.Map.of()));
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

  private static PageFile broken(Kind kind, ContentFile file) {
    return PageFile.without(List.of(new PageId(kind, file.stem())), Absence.BROKEN);
  }

  private static void checkName(ContentFile file, Findings own) {
    if (!Type.ID.accepts(file.stem())) {

      own.add(Rule.BAD_FILE_NAME, file.place(), file.name());
    }
  }
}
