/** Findings for people, for programs and for the host of the repository. */
@NullMarked
package dk.vejviser.cli.findings;

import org.jspecify.annotations.NullMarked;
