@NullMarked
package okrworkshop.letterhead.internal;

import org.jspecify.annotations.NullMarked;
