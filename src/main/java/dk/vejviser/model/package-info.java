/** The portal as values, without I/O, and what follows from them by pure functions. */
@NullMarked
package dk.vejviser.model;

import org.jspecify.annotations.NullMarked;
