/**
 * Content that means harm, or that nobody would write: nothing of it breaks the build or a page.
 */
@NullMarked
package dk.vejviser.fuzz;

import org.jspecify.annotations.NullMarked;
