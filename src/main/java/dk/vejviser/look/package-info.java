/** The face that an organisation chooses, and the colours that follow from it. */
@NullMarked
package dk.vejviser.look;

import org.jspecify.annotations.NullMarked;
