@NullMarked
package okrworkshop.preparation.internal;

import org.jspecify.annotations.NullMarked;
