/** What templates may ask and call, how they print it, and what is wrong where one fails. */
@NullMarked
package dk.vejviser.bake.template;

import org.jspecify.annotations.NullMarked;
