/** What must hold for what editors wrote, before it is baked; one check is one file. */
@NullMarked
package dk.vejviser.check.content;

import org.jspecify.annotations.NullMarked;
