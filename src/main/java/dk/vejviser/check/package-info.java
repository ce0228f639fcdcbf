/** What must hold for the content and for the baked site; one check is one file. */
@NullMarked
package dk.vejviser.check;

import org.jspecify.annotations.NullMarked;
