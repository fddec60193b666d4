/** What a trainer looks back on: time, participation, conditions, reviews and surveys of one workshop. Reads, and keeps nothing. */
@NullMarked
@ApplicationModule(
        displayName = "report",
        allowedDependencies = {
            "shared",
            "paper",
            "people",
            "templates",
            "documents",
            "workshops",
            "workshops::ui",
            "reviews",
            "preparation",
            "closing",
            "lint",
            "writing",
            "gallery"
        })
package okrworkshop.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
