/** Manuscripts become tagged PDF documents; the only room that knows openhtmltopdf and PDFBox. */
@NullMarked
package dk.vejviser.paper;

import org.jspecify.annotations.NullMarked;
