/** From a draft to blocks of text, and from blocks to files. */
@NullMarked
package okrworkshop.export.internal;

import org.jspecify.annotations.NullMarked;
