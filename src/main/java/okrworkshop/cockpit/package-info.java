/** The trainer's pages around a workshop: list, set-up, cockpit, projector. Nobody uses this module. */
@NullMarked
@ApplicationModule(
        displayName = "cockpit",
        allowedDependencies = {
            "shared",
            "people",
            "templates",
            "documents",
            "workshops",
            "workshops::ui",
            "attention",
            "attention::ui",
            "simulation",
            "preparation",
            "preparation::ui"
        })
package okrworkshop.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
