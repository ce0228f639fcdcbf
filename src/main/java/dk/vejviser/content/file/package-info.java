/** The content folder as files: what belongs to it, and their text. */
@NullMarked
package dk.vejviser.content.file;

import org.jspecify.annotations.NullMarked;
