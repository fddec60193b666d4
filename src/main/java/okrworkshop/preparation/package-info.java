/** What happens before class: the survey, the materials that people bring along, and what of it the room sees. */
@NullMarked
@ApplicationModule(
        displayName = "preparation",
        allowedDependencies = {"shared", "holdings", "people", "templates", "workshops", "workshops::ui", "realtime"})
package okrworkshop.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
