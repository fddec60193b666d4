/** What modules hold of a workshop, declared table by table by its owner, so that an archive can hold it too. */
@NullMarked
@ApplicationModule(
        displayName = "holdings",
        allowedDependencies = {"shared"})
package okrworkshop.holdings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
