/** What later rooms ask of a page, noted while its mark-up is read once. */
@NullMarked
package dk.vejviser.bake.reading;

import org.jspecify.annotations.NullMarked;
