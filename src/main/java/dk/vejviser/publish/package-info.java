/** What hosts and machines read beside the pages: feeds, sitemap, redirects, headers. */
@NullMarked
package dk.vejviser.publish;

import org.jspecify.annotations.NullMarked;
