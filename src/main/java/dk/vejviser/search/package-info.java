/**
 * The search's doors: pages become an index and the files of a browser, and queries are answered
 * from the index as a browser answers them.
 */
@NullMarked
package dk.vejviser.search;

import org.jspecify.annotations.NullMarked;
