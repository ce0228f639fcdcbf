package dk.vejviser.build;

import dk.vejviser.content.ContentReader;
import dk.vejviser.content.WebLinks;
import dk.vejviser.links.LinkCheck;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.util.Optional;

/**
 * Whether the pages of others that the site links to are still there. No build does this by itself:
 * it asks strangers, takes a minute, and its answer changes without anybody having touched a file.
 *
 * @param links how many links lead out of the site
 * @param pages to how many addresses
 * @param hosts at how many hosts
 * @param asked how many of the addresses were asked in this run
 * @param left how many are to be asked another time, since this run was over
 * @param complete whether every page of the site could be read
 */
public record LinkReview(int links, int pages, int hosts, int asked, int left, boolean complete) {

  /**
   * Asks. What is wrong with links is added to the findings; absent where the content cannot be
   * read, and then the findings say why.
   *
   * @throws IOException where the answers cannot be kept
   */
  public static Optional<LinkReview> run(Settings settings, Findings findings, Progress progress)
      throws IOException {
    progress.begin(Progress.Phase.READ);
    ContentReader.Options options = settings.reading();
    Findings content = new Findings();
    Optional<Site> site = ContentReader.read(settings.content(), options, content);
    if (site.isEmpty()) {
      findings.addAll(content.sorted());
      return Optional.empty();
    }
    progress.begin(Progress.Phase.ASK_LINKS);
    LinkCheck check =
        new LinkCheck(
            settings.cache("links"),
            settings.date(),
            "Vejviser link check (+" + site.get().info().base() + ")");
    LinkCheck.Tally tally =
        check.run(WebLinks.of(site.get(), settings.content(), options), findings);
    return Optional.of(
        new LinkReview(
            tally.links(),
            tally.pages(),
            tally.hosts(),
            tally.asked(),
            tally.left(),
            !content.hasErrors()));
  }
}
