/** Work on many things at a time. */
@NullMarked
package dk.vejviser.work;

import org.jspecify.annotations.NullMarked;
