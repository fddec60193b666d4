/** How people end a workshop: their own next steps, and the feedback; for the trainer also how long the workshop is kept. */
@NullMarked
@ApplicationModule(
        displayName = "closing",
        allowedDependencies = {
            "shared",
            "holdings",
            "people",
            "documents",
            "templates",
            "workshops",
            "workshops::ui",
            "realtime",
            "preparation",
            "preparation::ui"
        })
package okrworkshop.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
