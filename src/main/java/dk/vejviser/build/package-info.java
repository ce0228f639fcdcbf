/** The order of things, one class for each job that a command asks for. */
@NullMarked
package dk.vejviser.build;

import org.jspecify.annotations.NullMarked;
