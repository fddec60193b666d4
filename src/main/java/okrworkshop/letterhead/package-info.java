/** The trainer's own Word template, on which the books of a workshop are set. */
@NullMarked
@ApplicationModule(
        displayName = "letterhead",
        allowedDependencies = {"shared", "holdings", "paper", "people", "workshops", "workshops::ui"})
package okrworkshop.letterhead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
