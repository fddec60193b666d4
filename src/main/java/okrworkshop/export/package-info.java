/** What people take home: DOCX, Markdown, JSON, SVG. Nobody uses this module. */
@NullMarked
@ApplicationModule(
        displayName = "export",
        allowedDependencies = {
            "shared",
            "paper",
            "people",
            "templates",
            "documents",
            "okr",
            "workshops",
            "reviews",
            "writing",
            "lint",
            "alignment",
            "gallery"
        })
package okrworkshop.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
