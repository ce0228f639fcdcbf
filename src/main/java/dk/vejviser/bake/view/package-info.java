/** What a template sees: one immutable view record for each page of the site. */
@NullMarked
package dk.vejviser.bake.view;

import org.jspecify.annotations.NullMarked;
