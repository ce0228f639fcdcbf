/** Pages become a Lucene index, and that index the small files that a browser searches. */
@NullMarked
package dk.vejviser.search;

import org.jspecify.annotations.NullMarked;
