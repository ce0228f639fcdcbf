/** A journey as one walks it: its beginning, its steps and questions, where one is, and its end. */
@NullMarked
package dk.vejviser.bake.view.journey;

import org.jspecify.annotations.NullMarked;
