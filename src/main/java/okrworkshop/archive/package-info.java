/** Whole workshops in files: written, looked into, and read again, here or on another server. */
@NullMarked
@ApplicationModule(
        displayName = "archive",
        allowedDependencies = {
            "shared",
            "holdings",
            "people",
            "templates",
            "documents",
            "okr",
            "workshops",
            "workshops::ui"
        })
package okrworkshop.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
