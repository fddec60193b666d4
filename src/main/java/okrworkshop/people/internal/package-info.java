@NullMarked
package okrworkshop.people.internal;

import org.jspecify.annotations.NullMarked;
