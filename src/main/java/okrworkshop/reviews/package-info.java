/** Peer review between groups: ring assignment, checklist, answers. */
@NullMarked
@ApplicationModule(
        displayName = "reviews",
        allowedDependencies = {
            "shared",
            "holdings",
            "people",
            "templates",
            "documents",
            "okr",
            "workshops",
            "workshops::ui",
            "realtime",
            "gallery::ui"
        })
package okrworkshop.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
