package dk.vejviser.search.shard;

import dk.vejviser.search.page.Entry;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What hits and snippets show of the pages, in files of a page or two that are deflated against
 * what all of them repeat.
 */
public record PageFiles(PresetDictionary dictionary, int pagesAFile, List<byte[]> deflated) {
  /**
   * The files of some pages, made one after the other: the index is written meanwhile, on the other
   * core.
   */
  public static PageFiles of(List<Entry> pages) {
    int together = Texts.pagesAFile(pages.size());
    PresetDictionary dictionary =
        PresetDictionary.of(pages.size(), page -> Texts.lines(pages.get(page)));
    List<byte[]> files =
        IntStream.iterate(0, from -> from < pages.size(), from -> from + together)
            .mapToObj(from -> pages.subList(from, Math.min(pages.size(), from + together)))
            .map(some -> Texts.file(some).deflated(dictionary::tell))
            .toList();
    return new PageFiles(dictionary, together, files);
  }
}
