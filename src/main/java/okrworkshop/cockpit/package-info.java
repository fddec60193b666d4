/** The trainer's pages around a workshop: list, set-up, cockpit, projector. Nobody uses this module. */
@NullMarked
@ApplicationModule(
        displayName = "cockpit",
        allowedDependencies = {
            "shared",
            "holdings",
            "people",
            "templates",
            "documents",
            "workshops",
            "workshops::ui",
            "crew",
            "alignment",
            "alignment::ui",
            "attention",
            "attention::ui",
            "stage",
            "simulation",
            "archive::ui",
            "closing::ui",
            "preparation",
            "preparation::ui",
            "report::ui",
            "reviews::ui",
            "writing",
            "lint",
            "letterhead::ui",
            "teaching",
            "teaching::ui",
            "gallery",
            "gallery::ui",
            "takehome",
            "takehome::ui"
        })
package okrworkshop.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
