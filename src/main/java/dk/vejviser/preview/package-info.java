/** A portal that is looked at while it is written: follows the files, shows pages on loopback. */
@NullMarked
package dk.vejviser.preview;

import org.jspecify.annotations.NullMarked;
