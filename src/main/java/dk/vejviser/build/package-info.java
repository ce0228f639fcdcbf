/** The order of things, and the output folder. */
@NullMarked
package dk.vejviser.build;

import org.jspecify.annotations.NullMarked;
