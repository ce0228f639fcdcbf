package dk.vejviser.cli;

import dk.vejviser.build.KnownNames;
import dk.vejviser.model.Kind;
import dk.vejviser.text.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a file with the right front matter and headings, or a portal's first files. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Spec CommandSpec spec;

  @Mixin ContentFolder content;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "<kind>",
      descriptionKey = "new-kind",
      completionCandidates = Kinds.class)
  Optional<String> kind;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "<title>", descriptionKey = "new-title")
  List<String> title = List.of();

  @Override
  public Integer call() throws IOException {
    Interview interview = new Interview(root.terminal(), root.words());
    if (kind.filter(PortalScaffold.NAME::equals).isPresent()) {
      return portal(title(interview));
    }
    Kind wanted = kind.map(this::known).or(interview::kind).orElseThrow(() -> missing(0));
    Path folder = content.existing(spec).resolve(wanted.folder());
    String words = title(interview);
    String id = Scaffold.id(words).orElseThrow(() -> root.misuse(spec, "no-slug", words));
    Path file = folder.resolve(id + ".md");
    try {
      Files.createDirectories(folder);
      WholeFile.create(
          file,
          Scaffold.of(
              wanted,
              words,
              root.today(),
              KnownNames.in(content.path, root.today()),
              interview.head(wanted)));
    } catch (FileAlreadyExistsException e) {
      root.terminal().err().println(root.words().say("file-exists", file));
      return Exit.FINDINGS;
    }
    root.terminal().out().println(root.words().say("file-made", file));
    return Exit.CLEAN;
  }

  private int portal(String name) throws IOException {
    if (name.isEmpty()) {
      throw missing(1);
    }
    try {
      Path site = PortalScaffold.write(content.path, name, root.today());
      root.terminal().out().println(root.words().say("portal-made", site, content.path));
      return Exit.CLEAN;
    } catch (FileAlreadyExistsException e) {
      root.terminal().err().println(root.words().say("portal-exists", e.getFile()));
      return Exit.FINDINGS;
    }
  }

  private Kind known(String key) {
    return Kind.ofKey(key)
        .orElseThrow(() -> root.misuse(spec, "unknown-kind", key, String.join(", ", new Kinds())));
  }

  private String title(Interview interview) {
    String given = String.join(" ", title).strip();
    return title.isEmpty() ? interview.title().orElseThrow(() -> missing(1)) : given;
  }

  private CommandLine.ParameterException missing(int position) {
    return new CommandLine.MissingParameterException(
        spec.commandLine(), spec.positionalParameters().get(position), "");
  }

  /** What can be made, by the names that the command takes. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Stream.of(Kind.values()).map(Kind::key), Stream.of(PortalScaffold.NAME))
          .iterator();
    }
  }
}
