/** The report as tables and as one page with plots. */
@NullMarked
package dk.vejviser.cli.report;

import org.jspecify.annotations.NullMarked;
