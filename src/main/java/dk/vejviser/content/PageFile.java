package dk.vejviser.content;

import dk.vejviser.model.Absence;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a file gave: pages that readers may see, and those that they may not. */
record PageFile(List<Page> pages, Map<PageId, Absence> absent) {

  /** A file that gives the public nothing but these. */
  static PageFile without(List<PageId> ids, Absence why) {
    Map<PageId, Absence> absent = new TreeMap<>();
    ids.forEach(id -> absent.put(id, why));
    return new PageFile(List.of(), absent);
  }
}
