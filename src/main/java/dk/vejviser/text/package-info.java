/** A file, a place in it, and what is wrong there. */
@NullMarked
package dk.vejviser.text;

import org.jspecify.annotations.NullMarked;
