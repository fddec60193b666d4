/** Keeps the superior OKR, tells rooms of it, and reads what groups have made of it. */
@NullMarked
package okrworkshop.alignment.internal;

import org.jspecify.annotations.NullMarked;
