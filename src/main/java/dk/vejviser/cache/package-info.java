/** Bytes that are kept from build to build under the digest of what they were made from. */
@NullMarked
package dk.vejviser.cache;

import org.jspecify.annotations.NullMarked;
