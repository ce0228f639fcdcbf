/** The small files that a browser searches, and what follows from how an index is cut into them. */
@NullMarked
package dk.vejviser.search.shard;

import org.jspecify.annotations.NullMarked;
