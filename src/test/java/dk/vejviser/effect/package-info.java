/** What access logs tell, and what they don't. */
@org.jspecify.annotations.NullMarked
package dk.vejviser.effect;
