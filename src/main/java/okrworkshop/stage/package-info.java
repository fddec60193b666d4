/** What the whole room looks at: the scenes of the projector, and the announced move to the next step. */
@NullMarked
@ApplicationModule(
        displayName = "stage",
        allowedDependencies = {"shared", "holdings", "templates", "documents", "workshops", "realtime", "attention"})
package okrworkshop.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
