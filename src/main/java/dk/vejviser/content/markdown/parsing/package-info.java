/**
 * Markdown becomes Flexmark's tree, in bounded time and with what we read in it beside CommonMark.
 */
@NullMarked
package dk.vejviser.content.markdown.parsing;

import org.jspecify.annotations.NullMarked;
