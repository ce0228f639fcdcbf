/** The browser's scripts outside a browser, by Node's own test runner. */
@NullMarked
package dk.vejviser.script;

import org.jspecify.annotations.NullMarked;
