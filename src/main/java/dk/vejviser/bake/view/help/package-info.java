/** Help as somebody needs it who is hit: what to do now, whom to call, and by when to report it. */
@NullMarked
package dk.vejviser.bake.view.help;

import org.jspecify.annotations.NullMarked;
