package dk.vejviser.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways through the built journeys, found by following the links that stand in their pages. */
record Walks(PublishedSite site) {
  private static final int MOST_CLICKS = 20;
  private static final String NEXT = "ul.answers a, main a[rel=next], main a.button.big";

  /**
   * The ways from a page on to where no answer and no next step leads further.
   *
   * @return addresses, from the first page to the last
   */
  List<List<String>> from(String address) {
    List<List<String>> walks = new ArrayList<>();
    walk(List.of(address), walks);
    return walks;
  }

  private void walk(List<String> sofar, List<List<String>> walks) {
    SitePage here = site.page(last(sofar));
    List<String> answers = isEnd(here) ? List.of() : here.links(NEXT);
    if (answers.isEmpty() || sofar.size() > MOST_CLICKS) {
      walks.add(sofar);
      return;
    }
    answers.forEach(
        answer -> walk(Stream.concat(sofar.stream(), Stream.of(answer)).toList(), walks));
  }

  private static boolean isEnd(SitePage page) {
    return page.kind().equals("help") || page.kind().equals("receipt");
  }

  static String last(List<String> walk) {
    return walk.get(walk.size() - 1);
  }
}
