/**
 * Styles, scripts and pictures of the pages themselves, joined, shortened and in a portal's own
 * look.
 */
@NullMarked
package dk.vejviser.bake.asset;

import org.jspecify.annotations.NullMarked;
