/**
 * What the groups' OKR have to do with each other: the superior OKR that they serve, which part of it nobody serves, who needs
 * whom, what several groups write alike or against each other, and the tree of it all.
 */
@NullMarked
@ApplicationModule(
        displayName = "alignment",
        allowedDependencies = {
            "shared",
            "holdings",
            "people",
            "documents",
            "okr",
            "lint",
            "templates",
            "workshops",
            "workshops::ui",
            "realtime",
            "preparation",
            "preparation::ui"
        })
package okrworkshop.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
