/** What front matter and registers may hold, declared as data, and what was found to hold it. */
@NullMarked
package dk.vejviser.content.schema;

import org.jspecify.annotations.NullMarked;
