package dk.vejviser.content;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Absence;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Key;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Whether the pages that site.yaml names are on the site, and its words somebody's own. */
final class SiteFileCheck {
  private final Site site;
  private final Fields fields;
  private final Findings findings;

  private SiteFileCheck(Site site, Fields fields, Findings findings) {
    this.site = site;
    this.fields = fields;
    this.findings = findings;
  }

  static void check(Site site, Fields fields, Findings findings) {
    SiteFileCheck file = new SiteFileCheck(site, fields, findings);
    file.checkAll("incident", Kind.JOURNEY);
    file.checkAll("front", Kind.JOURNEY);
    file.checkAll("core", Kind.GUIDE);
    file.checkWords("heading");
    file.checkWords("tagline");
  }

  private void checkWords(String key) {
    fields
        .text(key)
        .filter(words -> words.startsWith(site.language().say("placeholder")))
        .ifPresent(words -> findings.add(Rule.PLACEHOLDER_WORDS, fields.place(key), words));
  }

  private void checkAll(String key, Kind kind) {
    List<String> ids = fields.texts(key);
    for (int i = 0; i < ids.size(); i++) {
      check(new PageId(kind, ids.get(i)), fields.places(key).get(i));
    }
  }

  private void check(PageId id, Place place) {
    Absence absence = site.absent().get(id);
    if (site.page(id).isPresent() || absence == Absence.BROKEN) {
      return;
    }
    if (absence != null) {
      findings.add(Rule.LINK_TO_UNPUBLISHED, place, id, Key.of(absence));
    } else if (id.kind() == Kind.JOURNEY) {
      findings.add(Finding.of(Rule.UNKNOWN_JOURNEY, place, id.id()).suggesting(id.id(), ids(id)));
    } else {
      findings.add(Finding.of(Rule.BROKEN_LINK, place, id).suggesting(id.id(), ids(id)));
    }
  }

  /** What pages of the same kind are called. */
  private List<String> ids(PageId id) {
    return Stream.concat(site.pages().keySet().stream(), site.absent().keySet().stream())
        .filter(page -> page.kind() == id.kind())
        .map(PageId::id)
        .toList();
  }
}
