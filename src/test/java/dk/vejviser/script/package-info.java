/** The browser's scripts outside a browser, by Node's own test runner. */
@org.jspecify.annotations.NullMarked
package dk.vejviser.script;
