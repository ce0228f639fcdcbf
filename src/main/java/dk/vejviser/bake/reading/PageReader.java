package dk.vejviser.bake.reading;

import dk.vejviser.bake.markup.JsoupMarkup;
import dk.vejviser.bake.markup.PageText;
import dk.vejviser.bake.markup.PlainMarkup;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each page's HTML once, for all that later rooms ask of it; on any thread. */
public final class PageReader {
  private final String assets;

  /** Thousands of pages share the links of their header and footer: each is kept once. */
  private final Map<Object, Object> shared = new ConcurrentHashMap<>();

  public PageReader(Site site) {
    this.assets = site.addresses().at("assets/");
  }

  /**
   * Reads a page.
   *
   * @param changed when its content was last reviewed
   */
  public BakedPage read(PageText html, PagePlan plan, Optional<LocalDate> changed, String file) {
    PageNotes notes = notes(html);
    return new BakedPage(
        plan.kind(),
        plan.address(),
        file,
        plan.page(),
        notes.title(),
        notes.summary(),
        changed,
        plan.listed(),
        List.copyOf(notes.sections()),
        links(notes.links()),
        List.copyOf(notes.images()),
        List.copyOf(notes.headings()),
        ids(notes.ids()),
        notes.policy().map(this::shared),
        List.copyOf(notes.scripts()));
  }

  private PageNotes notes(PageText html) {
    PageNotes plain = new PageNotes(assets);
    if (PlainMarkup.read(html, plain)) {
      return plain;
    }
    PageNotes notes = new PageNotes(assets);
    JsoupMarkup.read(html.toString(), notes);
    return notes;
  }

  private List<BakedPage.Link> links(List<BakedPage.Link> links) {
    List<BakedPage.Link> kept = new ArrayList<>(links.size());
    for (BakedPage.Link link : links) {
      kept.add(shared(link));
    }
    return Collections.unmodifiableList(kept);
  }

  private Set<String> ids(List<String> ids) {
    Set<String> kept = new TreeSet<>();
    for (String id : ids) {
      kept.add(shared(id));
    }
    return Collections.unmodifiableSet(kept);
  }

  @SuppressWarnings("unchecked") // a value stands for one that equals it
  private <T> T shared(T value) {
    // Asking first takes no lock, and nearly all are there.
    Object first = shared.get(value);
    if (first == null) {
      first = shared.putIfAbsent(value, value);
    }
    return first == null ? value : (T) first;
  }
}
