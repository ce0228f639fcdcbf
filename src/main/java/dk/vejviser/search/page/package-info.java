/** What of each listed page is found and what of it is shown, in words. */
@NullMarked
package dk.vejviser.search.page;

import org.jspecify.annotations.NullMarked;
