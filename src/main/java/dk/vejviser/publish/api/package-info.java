/** Every page as JSON, for those who show it somewhere else; the form is in docs/api.md. */
@NullMarked
package dk.vejviser.publish.api;

import org.jspecify.annotations.NullMarked;
