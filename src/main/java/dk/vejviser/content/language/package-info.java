/** The words of a site's language, from the program's own resources. */
@NullMarked
package dk.vejviser.content.language;

import org.jspecify.annotations.NullMarked;
