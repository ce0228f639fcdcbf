/** All that must hold before a site is published. */
@NullMarked
package dk.vejviser.check;

import org.jspecify.annotations.NullMarked;
