/** Access logs become a table of how journeys begin and end; nothing about anybody is kept. */
@NullMarked
package dk.vejviser.effect;

import org.jspecify.annotations.NullMarked;
