/** What the rules know about one statement: its plain text, dates, quantities, changes and leading verb. */
@NullMarked
package okrworkshop.lint.reading;

import org.jspecify.annotations.NullMarked;
