/** What each participant finds again at home: a page under the return code, and mail for those who want it. */
@NullMarked
@ApplicationModule(
        displayName = "takehome",
        allowedDependencies = {
            "shared",
            "holdings",
            "paper",
            "people",
            "workshops",
            "workshops::ui",
            "export",
            "handover",
            "export::ui"
        })
package okrworkshop.takehome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
