@NullMarked
package okrworkshop.closing.internal;

import org.jspecify.annotations.NullMarked;
