/**
 * Pages that the site makes by itself: the front, lists of pages, the search, sources and effect.
 */
@NullMarked
package dk.vejviser.bake.view.overview;

import org.jspecify.annotations.NullMarked;
