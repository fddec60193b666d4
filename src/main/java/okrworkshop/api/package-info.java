/** The HTTP API under /api/v1. */
@NullMarked
@ApplicationModule(
        displayName = "api",
        allowedDependencies = {
            "shared",
            "people",
            "templates",
            "documents",
            "okr",
            "workshops",
            "reviews",
            "export",
            "letterhead",
            "paper",
            "handover",
            "archive",
            "lint"
        })
package okrworkshop.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
