/** Drawings as pixels. */
@NullMarked
package okrworkshop.paper.raster;

import org.jspecify.annotations.NullMarked;
