package dk.vejviser.content.file;

import dk.vejviser.model.Effect;
import dk.vejviser.model.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a content folder has, sorted by name.
 *
 * @param pages Markdown files by the kind that their folder tells
 * @param data the files of {@code data/} by name
 * @param below files of {@code data/} that others of the same name stand over
 * @param whole whether all that {@code data/} has can be read; else nobody knows what is missing
 */
public record ContentTree(
    Map<Kind, List<ContentFile>> pages,
    Map<String, ContentFile> data,
    Map<String, ContentFile> below,
    boolean whole) {

  public ContentTree(
      Map<Kind, List<ContentFile>> pages, Map<String, ContentFile> data, boolean whole) {
    this(pages, data, Map.of(), whole);
  }

  /** These files over those of another folder: where both have one of a name, this one's counts. */
  public ContentTree over(ContentTree base) {
    Map<Kind, List<ContentFile>> allPages = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Map<String, ContentFile> files = new TreeMap<>();
      base.pages.getOrDefault(kind, List.of()).forEach(file -> files.put(file.name(), file));
      pages.getOrDefault(kind, List.of()).forEach(file -> files.put(file.name(), file));
      allPages.put(kind, new ArrayList<>(files.values()));
    }
    Map<String, ContentFile> allData = new TreeMap<>(base.data);
    // How often readers went which way is known of the very site that they read.
    allData.remove(Effect.FILE);
    allData.putAll(data);
    Map<String, ContentFile> hidden = new TreeMap<>(base.data);
    hidden.keySet().retainAll(data.keySet());
    return new ContentTree(allPages, allData, hidden, whole && base.whole);
  }
}
