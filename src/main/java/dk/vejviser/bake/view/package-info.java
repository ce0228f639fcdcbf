/**
 * Which pages a site shall have, on screens and on paper, each with the immutable view record that
 * its template sees.
 */
@NullMarked
package dk.vejviser.bake.view;

import org.jspecify.annotations.NullMarked;
