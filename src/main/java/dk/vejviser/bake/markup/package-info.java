/** A page's letters, and the tags in them. */
@NullMarked
package dk.vejviser.bake.markup;

import org.jspecify.annotations.NullMarked;
