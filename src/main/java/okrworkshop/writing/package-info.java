/** How groups write their draft OKR: what the lint finds in what the whole group may see. Counts, and names nobody. */
@NullMarked
@ApplicationModule(
        displayName = "writing",
        allowedDependencies = {"shared", "documents", "okr", "lint"})
package okrworkshop.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
