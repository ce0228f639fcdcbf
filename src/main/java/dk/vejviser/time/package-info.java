/** Days, weeks and hours as Denmark counts them: clocks, holidays and opening hours. */
@NullMarked
package dk.vejviser.time;

import org.jspecify.annotations.NullMarked;
