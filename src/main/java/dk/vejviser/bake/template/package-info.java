/** How templates ask records and print what they say, with little ado. */
@NullMarked
package dk.vejviser.bake.template;

import org.jspecify.annotations.NullMarked;
