package dk.vejviser.links;

import dk.vejviser.model.WebLink;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Links to somebody else's machine, and what is found of them. */
abstract class LinkTests {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** An answer is waited for as long as a crowded machine may need. */
  static final Politeness POLITENESS = within(Duration.ofSeconds(30));

  /** For hosts that never answer. */
  static final Politeness IMPATIENT = within(Duration.ofMillis(700));

  @TempDir Path folder;
  final List<Duration> pauses = new CopyOnWriteArrayList<>();
  Elsewhere host;
  Politeness politeness = POLITENESS;

  private static Politeness within(Duration timeout) {
    return new Politeness(
        "Vejviser link check (+https://portal.test/)",
        timeout,
        Duration.ofSeconds(1),
        Duration.ofSeconds(4),
        Duration.ofSeconds(60),
        3,
        Duration.ofHours(1));
  }

  @BeforeEach
  void somebodyElse() throws IOException {
    host = Elsewhere.open();
  }

  @AfterEach
  void goesHome() {
    host.close();
  }

  List<String> found(String... paths) throws IOException {
    return found(TODAY, paths);
  }

  List<String> found(LocalDate day, String... paths) throws IOException {
    return check(day, List.of(paths).stream().map(host::address).toArray(String[]::new));
  }

  List<String> check(LocalDate day, String... urls) throws IOException {
    Findings findings = new Findings();
    run(day, any -> true, links(urls), findings);
    return lines(findings);
  }

  LinkCheck.Tally run(
      LocalDate day, Predicate<InetAddress> allowed, List<WebLink> links, Findings findings)
      throws IOException {
    return new LinkCheck(folder, day, politeness, pauses::add, allowed).run(links, findings);
  }

  /** One link a line. */
  static List<WebLink> links(String... urls) {
    return IntStream.range(0, urls.length)
        .mapToObj(i -> new WebLink(urls[i], new Place("content/pages/om.md", i + 1, 3, 9)))
        .toList();
  }

  List<String> lines(Findings findings) {
    return findings.sorted().stream().map(this::line).toList();
  }

  String line(Finding finding) {
    String here = host.address("");
    return finding.place().line()
        + " "
        + finding.rule().key()
        + " ["
        + String.join(" | ", finding.args()).replace(here, "")
        + "]"
        + finding.suggestion().map(to -> " ? " + to.replace(here, "")).orElse("");
  }
}
