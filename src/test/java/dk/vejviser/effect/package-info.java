/** What access logs tell, and what they don't. */
@NullMarked
package dk.vejviser.effect;

import org.jspecify.annotations.NullMarked;
