/** Cards, operations, the log of operations, snapshots and votes of one document. */
@NullMarked
@ApplicationModule(
        displayName = "documents",
        allowedDependencies = {"shared", "holdings"})
package okrworkshop.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
