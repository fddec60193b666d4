/** The rules for one statement, one class each. */
@NullMarked
package okrworkshop.lint.rules;

import org.jspecify.annotations.NullMarked;
