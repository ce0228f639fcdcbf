package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Surroundings;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Head;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Wording;
import dk.vejviser.text.SourceText;

/**
 * A file whose front matter is read and valid, and whose body is still Markdown.
 *
 * @param head what the page says of itself; a terms file's has no title and no summary, and the
 *     heads of its terms are made from it
 * @param fields the front matter that only the page's kind has
 * @param source the whole file, front matter included, so that places come out true
 * @param bodyStart offset in the source of the first character after the front matter
 * @param addresses where the pages that it links to live; knows the language too
 * @param registers the facts that its words may use
 * @param wording looks at its words
 */
public record Draft(
    Head head,
    Fields fields,
    SourceText source,
    int bodyStart,
    Addresses addresses,
    Registers registers,
    Wording.Check wording) {

  /** What its body stands in. */
  Surroundings surroundings() {
    return new Surroundings(head.id(), addresses, registers);
  }
}
