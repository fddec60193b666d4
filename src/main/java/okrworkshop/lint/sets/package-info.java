/** The rules for a whole set with its tasks and resources, one class each. */
@NullMarked
package okrworkshop.lint.sets;

import org.jspecify.annotations.NullMarked;
