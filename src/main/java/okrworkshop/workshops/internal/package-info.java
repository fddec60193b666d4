@NullMarked
package okrworkshop.workshops.internal;

import org.jspecify.annotations.NullMarked;
