/** The preview server: rebuilds when a file changes and shows the last good site on loopback. */
@NullMarked
package dk.vejviser.cli.preview;

import org.jspecify.annotations.NullMarked;
