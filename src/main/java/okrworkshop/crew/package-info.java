/** Who stands beside the trainer: links that bring co-trainers and observers into the crew of a workshop. */
@NullMarked
@ApplicationModule(
        displayName = "crew",
        allowedDependencies = {"shared", "holdings", "people", "workshops"})
package okrworkshop.crew;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
