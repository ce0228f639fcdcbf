/** Pages that each show one file of content, and are neither help nor journey. */
@NullMarked
package dk.vejviser.bake.view.page;

import org.jspecify.annotations.NullMarked;
