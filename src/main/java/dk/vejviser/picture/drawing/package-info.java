/** Drawings (SVG) are read and written anew, so that they can neither run nor load anything. */
@NullMarked
package dk.vejviser.picture.drawing;

import org.jspecify.annotations.NullMarked;
