/** The registers of the data folder: facts, contacts, taxonomies, word lists and the site's own. */
@NullMarked
package dk.vejviser.content.register;

import org.jspecify.annotations.NullMarked;
