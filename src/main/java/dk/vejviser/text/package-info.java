/** A file, a place in it, and what is wrong there; how a letter and a name are written. */
@NullMarked
package dk.vejviser.text;

import org.jspecify.annotations.NullMarked;
