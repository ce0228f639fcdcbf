/** What is made to be printed: a booklet, a card, a poster. */
@NullMarked
package dk.vejviser.bake.view.paper;

import org.jspecify.annotations.NullMarked;
