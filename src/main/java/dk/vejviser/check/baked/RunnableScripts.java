package dk.vejviser.check.baked;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** Nothing on a page can run but our own script files. */
final class RunnableScripts implements BakedCheck {

  @Override
  public void check(BakedSite site, Findings findings) {
    site.pages()
        .forEach(
            page ->
                page.scripts()
                    .forEach(
                        script ->
                            findings.add(
                                Rule.SCRIPT_IN_PAGE, site.place(page), page.address(), script)));
  }
}
