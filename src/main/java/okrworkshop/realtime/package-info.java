/** The board socket on /ws: one pipeline for every message, fan-out, presence. */
@NullMarked
@ApplicationModule(
        displayName = "realtime",
        allowedDependencies = {"shared", "people", "documents"})
package okrworkshop.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
