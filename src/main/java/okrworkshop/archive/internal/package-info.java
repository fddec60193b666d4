@NullMarked
package okrworkshop.archive.internal;

import org.jspecify.annotations.NullMarked;
