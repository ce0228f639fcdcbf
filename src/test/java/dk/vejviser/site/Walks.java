package dk.vejviser.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.select.Elements;

/** The ways through the built journeys, found by following the links that stand in their pages. */
record Walks(PublishedSite site) {
  private static final int MOST_CLICKS = 20;

  /** What leads on: answers, the next step, and an overview's first step. */
  static final String NEXT = "ul.answers a, main a[rel=next], main a.button.big";

  /**
   * A link that is followed.
   *
   * @param number which of the page's links that lead on, from 0; two may lead to the same page
   */
  record Click(int number, String address) {}

  /** A way: where it starts, and the links from there to its end. */
  record Walk(String start, List<Click> clicks) {

    String end() {
      return clicks.isEmpty() ? start : clicks.get(clicks.size() - 1).address();
    }

    /** The page before the end. */
    String before() {
      return clicks.size() < 2 ? start : clicks.get(clicks.size() - 2).address();
    }

    @Override
    public String toString() {
      return start
          + clicks.stream()
              .map(click -> " > " + (click.number() + 1) + " " + click.address())
              .collect(Collectors.joining());
    }
  }

  /** The ways from a page on to where no answer and no next step leads further. */
  List<Walk> from(String address) {
    List<Walk> walks = new ArrayList<>();
    follow(new Walk(address, List.of()), walks);
    return walks;
  }

  private void follow(Walk sofar, List<Walk> walks) {
    SitePage here = site.page(sofar.end());
    boolean ends = here.kind().equals("help") || here.kind().equals("receipt");
    Elements links = here.document().select(NEXT);
    if (ends || links.isEmpty() || sofar.clicks().size() > MOST_CLICKS) {
      walks.add(sofar);
      return;
    }
    for (int i = 0; i < links.size(); i++) {
      List<Click> clicks = new ArrayList<>(sofar.clicks());
      URI target = URI.create(here.address()).resolve(links.get(i).attr("href"));
      clicks.add(new Click(i, target.getPath()));
      follow(new Walk(sofar.start(), clicks), walks);
    }
  }
}
