/** The body of a file becomes the pages that it holds. */
@NullMarked
package dk.vejviser.content.page;

import org.jspecify.annotations.NullMarked;
