/**
 * What rooms make of a portal for one another: pages, documents, pictures, answers of the search.
 */
@NullMarked
package dk.vejviser.product;

import org.jspecify.annotations.NullMarked;
