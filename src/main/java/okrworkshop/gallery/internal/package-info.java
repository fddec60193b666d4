/** Rows, counting, and what goes over the socket. */
@NullMarked
package okrworkshop.gallery.internal;

import org.jspecify.annotations.NullMarked;
