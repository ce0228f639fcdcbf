/** What a page's words must hold to, looked at once while the page is read. */
@NullMarked
package dk.vejviser.check.wording;

import org.jspecify.annotations.NullMarked;
