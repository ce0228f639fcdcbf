/**
 * What holds for a whole portal, told as values: every walk ends, somebody answers, pages lead on.
 */
@NullMarked
package dk.vejviser.proof;

import org.jspecify.annotations.NullMarked;
