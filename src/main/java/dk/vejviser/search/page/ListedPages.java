package dk.vejviser.search.page;

import dk.vejviser.model.Site;
import dk.vejviser.model.Synonym;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.IdleSynonym;
import dk.vejviser.search.text.Tokens;
import dk.vejviser.search.text.Vocabulary;
import dk.vejviser.search.text.Word;
import dk.vejviser.work.Beside;
import dk.vejviser.work.Workers;
import java.util.List;
import java.util.function.Supplier;

/**
 * The pages that readers may find, in their numbers' order.
 *
 * @param shown what is shown of each
 * @param words the words of each
 * @param vocabulary all these words, settled
 * @param idle words of the synonyms that change nothing
 */
public record ListedPages(
    List<Entry> shown, List<PageWords> words, Vocabulary vocabulary, List<IdleSynonym> idle) {

  /** A site's listed pages, cut into words. */
  public static ListedPages of(Site site, List<BakedPage> pages) {
    List<Entry> entries = Entries.of(site, pages);
    Vocabulary vocabulary = new Vocabulary();
    Supplier<Tokens<Word>> tokens = () -> new Tokens<>(vocabulary::word);
    List<Synonym> lines = site.registers().synonyms();
    Synonyms synonyms = new Synonyms(lines, tokens.get());
    ThreadLocal<PageCutter> cutter =
        ThreadLocal.withInitial(() -> new PageCutter(tokens.get(), synonyms));
    List<PageWords> words = Workers.each(entries, entry -> cutter.get().cut(entry));
    // Nobody counts words on two cores, so what is shown is found meanwhile.
    Beside<List<Entry>, RuntimeException> shown =
        Beside.begin(() -> Workers.each(entries, Shown::of));
    List<IdleSynonym> idle = IdleWords.of(lines, synonyms, entries, tokens.get());
    for (int i = 0; i < words.size(); i++) {
      int page = i;
      words.get(i).each(word -> word.standsOn(page));
    }
    vocabulary.settle();
    return new ListedPages(shown.result(), words, vocabulary, idle);
  }
}
