/** Keeps what draws attention, on disk and in memory, and tells the room about it. */
@NullMarked
package okrworkshop.attention.internal;

import org.jspecify.annotations.NullMarked;
