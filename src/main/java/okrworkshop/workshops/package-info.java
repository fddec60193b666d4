/** A running workshop: agenda, steps, timer, groups, progress and who may do what. */
@NullMarked
@ApplicationModule(
        displayName = "workshops",
        allowedDependencies = {
            "shared",
            "holdings",
            "people",
            "templates",
            "documents",
            "okr",
            "realtime",
            "writing",
            "lint"
        })
package okrworkshop.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
