/** A picture's file is looked through without being decoded, and loses what is no picture. */
@NullMarked
package dk.vejviser.picture.inspection;

import org.jspecify.annotations.NullMarked;
