/** What must hold for a site as it was baked; one check is one file. */
@NullMarked
package dk.vejviser.check.baked;

import org.jspecify.annotations.NullMarked;
