@NullMarked
package dk.vejviser.links;

import org.jspecify.annotations.NullMarked;
