package dk.vejviser.search.shard;

import dk.vejviser.search.page.Entry;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What hits and snippets show of the pages, in files of a page or two that are deflated against
 * what all of them repeat.
 */
public record PageFiles(SharedCodes codes, int pagesAFile, List<byte[]> deflated) {
  /**
   * The files of some pages, made one after the other: the index is written meanwhile, on the other
   * core.
   */
  public static PageFiles of(List<Entry> pages) {
    int together = Texts.pagesAFile(pages.size());
    PresetDictionary dictionary =
        PresetDictionary.of(pages.size(), page -> Texts.lines(pages.get(page)));
    int files = (pages.size() + together - 1) / together;
    IntFunction<byte[]> file =
        number -> {
          int from = number * together;
          return Texts.file(pages.subList(from, Math.min(pages.size(), from + together)));
        };
    SharedCodes codes = new SharedCodes(files, file, dictionary.bytes());
    return new PageFiles(
        codes,
        together,
        IntStream.range(0, files).mapToObj(i -> codes.deflated(file.apply(i))).toList());
  }
}
