/**
 * What is true of the world and pages may say: contacts, deadlines and figures, each with its
 * source.
 */
@NullMarked
package dk.vejviser.fact;

import org.jspecify.annotations.NullMarked;
