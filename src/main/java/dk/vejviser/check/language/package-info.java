/** Words and sentences of Danish text, fast enough for every page of a large site. */
@NullMarked
package dk.vejviser.check.language;

import org.jspecify.annotations.NullMarked;
