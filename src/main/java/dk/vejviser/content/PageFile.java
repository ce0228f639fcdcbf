package dk.vejviser.content;

import dk.vejviser.model.Absence;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file gave: pages that readers may see, those that they may not, and what is wrong with it.
 */
record PageFile(List<Page> pages, Map<PageId, Absence> absent, List<Finding> findings) {

  /** A file that gives the public nothing but these. */
  static PageFile without(List<PageId> ids, Absence why) {
    Map<PageId, Absence> absent = new TreeMap<>();
    ids.forEach(id -> absent.put(id, why));
    return new PageFile(List.of(), absent, List.of());
  }

  PageFile with(List<Finding> findings) {
    return new PageFile(pages, absent, findings);
  }
}
