/** The command line: what is checked before the server starts and what is printed once it runs. */
@NullMarked
@ApplicationModule(
        displayName = "cli",
        allowedDependencies = {"shared", "people", "templates", "simulation", "lint"})
package okrworkshop.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
