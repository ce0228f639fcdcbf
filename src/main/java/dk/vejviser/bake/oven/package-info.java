/** Pages are baked by JBake; nobody else knows it. */
@NullMarked
package dk.vejviser.bake.oven;

import org.jspecify.annotations.NullMarked;
