/** YAML as values that know their place in the file; the only package that knows SnakeYAML. */
@NullMarked
package dk.vejviser.content.yaml;

import org.jspecify.annotations.NullMarked;
