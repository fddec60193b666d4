/** How templates get from files to records: reading, limits, schema, rules, texts. */
@NullMarked
package okrworkshop.templates.internal;

import org.jspecify.annotations.NullMarked;
