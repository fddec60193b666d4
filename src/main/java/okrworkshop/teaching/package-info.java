/** Teaching with the writing lint: what people hand in is diagnosed before class, and a quiz practises what was found. */
@NullMarked
@ApplicationModule(
        displayName = "teaching",
        allowedDependencies = {
            "shared",
            "paper",
            "holdings",
            "people",
            "documents",
            "workshops",
            "workshops::ui",
            "realtime",
            "preparation",
            "preparation::ui",
            "lint",
            "stage"
        })
package okrworkshop.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
