/**
 * Pictures of the content become files that may be published: looked through, without metadata, in
 * WebP too; the only room that decodes them.
 */
@NullMarked
package dk.vejviser.picture;

import org.jspecify.annotations.NullMarked;
