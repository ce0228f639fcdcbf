package dk.vejviser.links;

import dk.vejviser.model.WebLink;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks for a page whose name turns to another machine while it is looked at; a process's own. */
final class TurnedName {
  private TurnedName() {}

  /**
   * @param args the file of names, the page, and a folder for what is kept
   */
  public static void main(String[] args) throws IOException {
    Path names = Path.of(args[0]);
    lead(names, "127.0.0.9");
    LinkCheck check =
        new LinkCheck(
            Path.of(args[2]),
            LinkTests.TODAY,
            LinkTests.POLITENESS,
            time -> {},
            address -> {
              lead(names, "127.0.0.1");
              return true;
            });
    Findings findings = new Findings();
    check.run(List.of(new WebLink(args[1], Place.of("content/pages/om.md"))), findings);
    findings
        .sorted()
        .forEach(finding -> System.out.print(finding.rule().key() + " " + finding.args() + "\n"));
  }

  private static void lead(Path names, String address) {
    try {
      Files.writeString(names, address + " portal.test\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
