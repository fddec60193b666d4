/** The font that comes with the product, for formats that carry their own. */
@NullMarked
package okrworkshop.paper.font;

import org.jspecify.annotations.NullMarked;
