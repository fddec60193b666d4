@NullMarked
package okrworkshop.takehome.internal;

import org.jspecify.annotations.NullMarked;
