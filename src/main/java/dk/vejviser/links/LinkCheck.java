package dk.vejviser.links;

import dk.vejviser.model.WebLink;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import dk.vejviser.work.Workers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Asks for each page that links lead to, hosts side by side, and says what is wrong. */
public final class LinkCheck {
  /** Mostly they wait for pauses. */
  private static final int HOSTS_AT_ONCE = 8;

  private final Path folder;
  private final LocalDate today;
  private final Politeness politeness;
  private final Hosts hosts;

  /**
   * What a run did.
   *
   * @param links how many links there are
   * @param pages how many addresses they lead to
   * @param hosts how many hosts have them
   * @param asked how many of the addresses were asked
   * @param left how many are to be asked another time, since the run was over; the others have
   *     answered days ago
   */
  public record Tally(int links, int pages, int hosts, int asked, int left) {}

  /**
   * @param folder where good answers are kept from run to run
   * @param agent how the program presents itself to others
   */
  public LinkCheck(Path folder, LocalDate today, String agent) {
    this(folder, today, Politeness.of(agent), Pause.SLEEP, PublicNetwork::has);
  }

  /**
   * @param allowed the machines that may be asked
   */
  LinkCheck(
      Path folder,
      LocalDate today,
      Politeness politeness,
      Pause pause,
      Predicate<InetAddress> allowed) {
    this.folder = folder;
    this.today = today;
    this.politeness = politeness;
    this.hosts = new Hosts(politeness, pause, allowed);
  }

  /**
   * Adds a finding for each link whose page is gone, has moved or does not answer.
   *
   * @throws IOException where the folder of answers cannot be read or written
   */
  public Tally run(List<WebLink> links, Findings findings) throws IOException {
    Map<String, List<URI>> byHost = byHost(links);
    Memory memory = Memory.open(folder, today);
    Map<URI, Answer> answers = new ConcurrentHashMap<>();
    List<URI> pages = byHost.values().stream().flatMap(List::stream).toList();
    pages.forEach(page -> memory.of(page).ifPresent(answer -> answers.put(page, answer)));
    int remembered = answers.size();
    ask(byHost, answers, memory);
    links.forEach(link -> judge(link, answers).ifPresent(findings::add));
    int left = (int) answers.values().stream().filter(Answer.Unasked.class::isInstance).count();
    return new Tally(
        links.size(), pages.size(), byHost.size(), pages.size() - remembered - left, left);
  }

  private static Map<String, List<URI>> byHost(List<WebLink> links) {
    Map<String, List<URI>> byHost = new TreeMap<>();
    links.stream()
        .flatMap(link -> WebAddress.of(link.url()).stream())
        .distinct()
        .sorted()
        .forEach(
            page -> byHost.computeIfAbsent(page.getHost(), host -> new ArrayList<>()).add(page));
    return byHost;
  }

  private void ask(Map<String, List<URI>> byHost, Map<URI, Answer> answers, Memory memory) {
    Question question = new Question(hosts, politeness.tries());
    try {
      Workers.each(
          byHost.values(),
          HOSTS_AT_ONCE,
          pages -> {
            for (URI page : pages) {
              if (!answers.containsKey(page)) {
                Answer answer = question.ask(page);
                answers.put(page, answer);
                memory.keep(page, answer);
              }
            }
            return pages;
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking", e);
    }
  }

  private static Optional<Finding> judge(WebLink link, Map<URI, Answer> answers) {
    Answer answer =
        WebAddress.of(link.url())
            .map(answers::get)
            .orElseGet(() -> new Answer.Silent(Word.NO_SUCH_HOST.toString()));
    if (answer instanceof Answer.Gone gone) {
      return Optional.of(
          Finding.of(Rule.WEB_PAGE_GONE, link.place(), link.url(), "HTTP " + gone.status()));
    }
    if (answer instanceof Answer.Silent silent) {
      return Optional.of(Finding.of(Rule.WEB_PAGE_SILENT, link.place(), link.url(), silent.why()));
    }
    if (answer instanceof Answer.Inside) {
      return Optional.of(Finding.of(Rule.WEB_PAGE_INSIDE, link.place(), link.url()));
    }
    return answer instanceof Answer.Moved moved
        ? Optional.of(moved(link, moved.to()))
        : Optional.empty();
  }

  /** A place in the page goes along to the new address. */
  private static Finding moved(WebLink link, URI to) {
    int hash = link.url().indexOf('#');
    String place = hash < 0 || to.getRawFragment() != null ? "" : link.url().substring(hash);
    return new Finding(
        link.place(), Rule.WEB_PAGE_MOVED, List.of(link.url()), Optional.of(to + place));
  }
}
