/** The pages that others keep: asks politely whether they still are where links say. */
@NullMarked
package dk.vejviser.links;

import org.jspecify.annotations.NullMarked;
