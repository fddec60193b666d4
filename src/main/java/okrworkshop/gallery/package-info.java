/** The gallery walk: all drafts on the wall, with dots and comments by everybody, round after round. */
@NullMarked
@ApplicationModule(
        displayName = "gallery",
        allowedDependencies = {
            "shared",
            "holdings",
            "people",
            "documents",
            "okr",
            "workshops",
            "workshops::ui",
            "realtime",
            "stage"
        })
package okrworkshop.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
