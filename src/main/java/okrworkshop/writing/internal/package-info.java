/** Reads drafts and remembers what was found. */
@NullMarked
package okrworkshop.writing.internal;

import org.jspecify.annotations.NullMarked;
