/** The only room with a terminal, a clock and an exit code. */
@NullMarked
package dk.vejviser.cli;

import org.jspecify.annotations.NullMarked;
