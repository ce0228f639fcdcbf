/** What all views are made from: the site, and what is worked out once for all of its pages. */
@NullMarked
package dk.vejviser.bake.view.atlas;

import org.jspecify.annotations.NullMarked;
