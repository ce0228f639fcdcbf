/** Markdown becomes safe HTML, plain words and places; the only package that knows Flexmark. */
@NullMarked
package dk.vejviser.content.markdown;

import org.jspecify.annotations.NullMarked;
