package dk.vejviser.content.markdown;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Language;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Registers;

/**
 * What a body stands in.
 *
 * @param page the page that it is the body of; relative links start there
 * @param addresses where the pages that it links to live
 * @param registers the facts that its words may use
 */
public record Surroundings(PageId page, Addresses addresses, Registers registers) {
  Language language() {
    return addresses.language();
  }
}
