/** The engine behind {@link okrworkshop.documents.Documents}, its store and its rules. */
@NullMarked
package okrworkshop.documents.internal;

import org.jspecify.annotations.NullMarked;
