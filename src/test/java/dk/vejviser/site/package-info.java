/** The built site as its readers meet it: in a real browser, and read by validators. */
@NullMarked
package dk.vejviser.site;

import org.jspecify.annotations.NullMarked;
