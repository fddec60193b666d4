/** PDF files, tagged, with bookmarks and embedded fonts. */
@NullMarked
package okrworkshop.paper.pdf;

import org.jspecify.annotations.NullMarked;
