/** Scripts joined, with short names and without comments. */
@NullMarked
package dk.vejviser.bake.script;

import org.jspecify.annotations.NullMarked;
