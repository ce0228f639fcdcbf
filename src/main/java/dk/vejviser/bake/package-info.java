/** A site becomes HTML by JBake, and each page what later rooms read of it. */
@NullMarked
package dk.vejviser.bake;

import org.jspecify.annotations.NullMarked;
