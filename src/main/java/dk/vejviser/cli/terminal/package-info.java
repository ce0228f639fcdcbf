/** What the program says, and where. */
@NullMarked
package dk.vejviser.cli.terminal;

import org.jspecify.annotations.NullMarked;
