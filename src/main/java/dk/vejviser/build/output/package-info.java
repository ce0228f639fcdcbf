/** The published folder and its index, replaced whole or not at all. */
@NullMarked
package dk.vejviser.build.output;

import org.jspecify.annotations.NullMarked;
