/**
 * How one thing is said on a page: in words, as a link, as a symbol, or in the short forms that
 * scripts read.
 */
@NullMarked
package dk.vejviser.bake.view.phrase;

import org.jspecify.annotations.NullMarked;
