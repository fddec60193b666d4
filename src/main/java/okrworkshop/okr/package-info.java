/** The draft OKR as a pure model read from a document. No Spring. */
@NullMarked
@ApplicationModule(
        displayName = "okr",
        allowedDependencies = {"shared", "documents"})
package okrworkshop.okr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
