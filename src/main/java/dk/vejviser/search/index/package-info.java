/** Pages become Lucene's index, and Lucene says what a term is worth on a page. */
@NullMarked
package dk.vejviser.search.index;

import org.jspecify.annotations.NullMarked;
