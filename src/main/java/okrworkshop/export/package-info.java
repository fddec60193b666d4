/** What people take home: the sections of the books, whose files they are, files for other tools. */
@NullMarked
@ApplicationModule(
        displayName = "export",
        allowedDependencies = {
            "shared",
            "paper",
            "handover",
            "letterhead",
            "letterhead::ui",
            "archive::ui",
            "people",
            "templates",
            "documents",
            "okr",
            "workshops",
            "workshops::ui",
            "reviews",
            "writing",
            "lint",
            "alignment",
            "closing",
            "gallery",
            "report"
        })
package okrworkshop.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
