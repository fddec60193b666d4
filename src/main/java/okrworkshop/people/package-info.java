/** Trainers and participants: accounts, seats, join and return codes, tokens, sign-in. */
@NullMarked
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {"shared", "holdings"})
package okrworkshop.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
