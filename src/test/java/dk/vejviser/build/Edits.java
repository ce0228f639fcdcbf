package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What editors, designers and the calendar do to a copy of the golden project, one at a time. */
final class Edits {
  private static final String GUIDE = "content/guides/tag-en-kopi.md";
  private static final String GUIDES = "content/guides/ny-";

  private final Path project;
  private final Random random;
  private final Map<String, Edit> all = new LinkedHashMap<>();
  private LocalDate date = Projects.DAY;
  private Optional<URI> base = Optional.empty();
  private int made;

  private interface Edit {
    void make() throws IOException;
  }

  Edits(Path project, Random random) {
    this.project = project;
    this.random = random;
    addContent();
    addRegisters();
    addLooks();
    all.put("the day after an alert ended", () -> date = LocalDate.of(2027, 2, 1));
    all.put("a day before that", () -> date = Projects.DAY);
    all.put("another address", () -> base = Optional.of(URI.create("https://vaert.test/sti/")));
    all.put("the address of site.yaml", () -> base = Optional.empty());
  }

  private void addContent() {
    all.put("a sentence", () -> before(page(), "\n## ", "\nNy sætning " + next() + ".\n"));
    all.put("a title", () -> replace(page(), "(?m)^title: (.*)$", "title: $1 " + next()));
    all.put("a summary", () -> replace(page(), "(?m)^summary: ", "summary: Husk " + next() + ". "));
    all.put("a topic", () -> replace(GUIDE, "topics: \\[.*]", "topics: [" + topics() + "]"));
    all.put("an alias", () -> replace(GUIDE, "aliases: \\[", "aliases: [/a-" + next() + ", "));
    all.put("a new page", this::addGuide);
    all.put("a second new page", this::addGuide);
    all.put("a page that goes", () -> Files.delete(ownGuide()));
    all.put("a page by another name", () -> Files.move(ownGuide(), path(GUIDES + next() + ".md")));
    all.put("a page that goes missing", () -> Files.delete(path("content/pages/om.md")));
    all.put("a broken link", () -> replace(GUIDE, "## Hvorfor\n", "$0\n[Her](../pages/x.md).\n"));
  }

  private void addRegisters() {
    all.put("a number", () -> replace("content/data/contacts.yaml", "11 11 11 11", number()));
    all.put(
        "a time limit",
        () -> replace("content/data/deadlines.yaml", "inden 72 timer", "inden 72 timer, ja,"));
    all.put(
        "a synonym", () -> before("content/data/synonyms.txt", "", "ord" + next() + " => kopi\n"));
    all.put(
        "a tagline", () -> replace("content/data/site.yaml", "tagline: ", "$0Ny " + next() + ". "));
    all.put(
        "a colour",
        () ->
            before(
                "content/data/site.yaml",
                "",
                "colours: {light: \"#0a6b4f\", dark: \"#7fd6b4\"}\n"));
  }

  private void addLooks() {
    all.put("a template", () -> before(any("templates/page"), "{% endblock %}", comment()));
    all.put("a macro", () -> before(any("templates/component"), "{% endmacro %}", comment()));
    all.put("a layout", () -> before("templates/layout/base.peb", "</body>", comment()));
    all.put(
        "a template for paper", () -> before("templates/paper/layout.peb", "</body>", comment()));
    all.put("styles for paper", () -> append("templates/paper/paper.css", "h2 { color: #00%s }"));
    all.put(
        "a stylesheet", () -> append("assets/css/component/actions.css", ".x%s { color: red }"));
    all.put("a script", () -> append("assets/js/start.js", "export const x%s = 1;"));
    all.put(
        "an icon", () -> before("assets/icons.svg", "</svg>", "<symbol id=\"x" + next() + "\"/>"));
    all.put("a drawing", () -> replace("content/images/disk.svg", "(?s)</svg>", "<g/></svg>"));
    all.put("a picture", this::drawPicture);
    all.put("the settings", this::noteInSettings);
  }

  /** All of them once, by what they are, in an order that the random numbers say. */
  List<String> walk() {
    List<String> walk = new ArrayList<>(all.keySet());
    Collections.shuffle(walk, random);
    return walk;
  }

  /**
   * Makes one; what it needs and nobody has made yet it makes first.
   *
   * @param name one of the walk's
   */
  void make(String name) throws IOException {
    all.get(name).make();
  }

  Settings settings(Path home, Path output) {
    return new Settings(
        home, home.resolve("content"), output, base, date, false, Purpose.PUBLISH, 2);
  }

  private void addGuide() throws IOException {
    String text = Files.readString(path(GUIDE));
    String id = next();
    Files.writeString(
        path(GUIDES + id + ".md"),
        text.replaceFirst("(?m)^title: .*$", "title: Ny guide " + id)
            .replaceFirst("(?m)^aliases: .*\n", ""));
  }

  private Path ownGuide() throws IOException {
    List<Path> own = own();
    if (own.isEmpty()) {
      addGuide();
      own = own();
    }
    return own.get(random.nextInt(own.size()));
  }

  private List<Path> own() throws IOException {
    return Folders.files(project.resolve("content/guides")).stream()
        .filter(file -> file.toString().contains("/ny-"))
        .toList();
  }

  private void drawPicture() throws IOException {
    BufferedImage image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 300; i++) {
      image.setRGB(random.nextInt(900), random.nextInt(300), random.nextInt());
    }
    ImageIO.write(image, "png", path("content/images/skaerm.png").toFile());
  }

  /** What settings say is seen where a template asks for it. */
  private void noteInSettings() throws IOException {
    append("content/jbake.properties", "note=%s");
    before("templates/layout/base.peb", "</body>", "{{ config.note }}");
  }

  private String topics() {
    return random.nextBoolean() ? "beredskab" : "beredskab, backup";
  }

  private String number() {
    return (2 + random.nextInt(8)) + "2 22 22 22";
  }

  private String comment() {
    return "<!-- " + next() + " -->";
  }

  private String next() {
    made++;
    return String.valueOf(100 + made);
  }

  /** A page that has a heading and is a file of its own. */
  private String page() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String kind : List.of("guides", "cases", "help", "sheets")) {
      Folders.files(project.resolve("content/" + kind))
          .forEach(file -> pages.add(Folders.name(project, file)));
    }
    return pages.get(random.nextInt(pages.size()));
  }

  private String any(String folder) throws IOException {
    List<Path> files = Folders.files(project.resolve(folder));
    return Folders.name(project, files.get(random.nextInt(files.size())));
  }

  private void append(String file, String text) throws IOException {
    before(file, "", text.formatted(next() + "0") + "\n");
  }

  /** Puts text before some other, or at the file's end. */
  private void before(String file, String mark, String text) throws IOException {
    if (mark.isEmpty()) {
      Files.writeString(path(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } else {
      replace(file, Pattern.quote(mark), Matcher.quoteReplacement(text + mark));
    }
  }

  private void replace(String file, String pattern, String to) throws IOException {
    String text = Files.readString(path(file));
    String changed = text.replaceFirst(pattern, to);
    assertNotEquals(text, changed, () -> file + " has no " + pattern);
    Files.writeString(path(file), changed);
  }

  private Path path(String file) {
    return project.resolve(file);
  }
}
