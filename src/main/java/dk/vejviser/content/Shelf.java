package dk.vejviser.content;

import dk.vejviser.model.Absence;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.Map;
import java.util.TreeMap;

/** Collects what the files gave, in the files' order; two terms of one name are a finding. */
final class Shelf {
  private final Findings findings;
  private final Map<PageId, Page> pages = new TreeMap<>();
  private final Map<PageId, Absence> absent = new TreeMap<>();

  Shelf(Findings findings) {
    this.findings = findings;
  }

  void add(PageFile file) {
    findings.addAll(file.findings());
    file.absent().forEach(absent::put);
    for (Page page : file.pages()) {
      Page first = pages.putIfAbsent(page.id(), page);
      if (first != null) {
        findings.add(Rule.DUPLICATE_ID, page.head().place(), page.id().id(), first.head().place());
      }
    }
  }

  Map<PageId, Page> pages() {
    return pages;
  }

  /** Pages without a public namesake. */
  Map<PageId, Absence> absent() {
    Map<PageId, Absence> rest = new TreeMap<>(absent);
    rest.keySet().removeAll(pages.keySet());
    return rest;
  }
}
