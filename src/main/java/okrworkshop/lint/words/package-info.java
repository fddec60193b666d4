/** Word lists of the lint: data, looked up longest first. */
@NullMarked
package okrworkshop.lint.words;

import org.jspecify.annotations.NullMarked;
