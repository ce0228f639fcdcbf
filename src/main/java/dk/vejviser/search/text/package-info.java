/** Danish as search reads it: texts become words, words their stems, and compounds their parts. */
@NullMarked
package dk.vejviser.search.text;

import org.jspecify.annotations.NullMarked;
