/** Rows, counting, and what goes over the socket. */
@NullMarked
package okrworkshop.teaching.internal;

import org.jspecify.annotations.NullMarked;
