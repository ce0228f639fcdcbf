/** What stands around every page: its head, the way to it, its imprint, and the search. */
@NullMarked
package dk.vejviser.bake.view.frame;

import org.jspecify.annotations.NullMarked;
