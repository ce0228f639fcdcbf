/** Content on disk becomes a site, or findings that say why not; the only room that reads it. */
@NullMarked
package dk.vejviser.content;

import org.jspecify.annotations.NullMarked;
