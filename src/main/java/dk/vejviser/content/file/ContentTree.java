package dk.vejviser.content.file;

import dk.vejviser.model.Kind;
import java.util.List;
import java.util.Map;

/**
 * The files that a content folder has, sorted by name.
 *
 * @param pages Markdown files by the kind that their folder tells
 * @param data the files of {@code data/} by name
 */
public record ContentTree(Map<Kind, List<ContentFile>> pages, Map<String, ContentFile> data) {}
