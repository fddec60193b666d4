/** What draws attention in the room: help, ready marks, the trainer's words, silence, spotlight, polls and questions. */
@NullMarked
@ApplicationModule(
        displayName = "attention",
        allowedDependencies = {"shared", "holdings", "people", "templates", "documents", "workshops", "realtime"})
package okrworkshop.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
