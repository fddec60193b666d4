/** Simulated participants that speak the public API and the board socket, nothing else. */
@NullMarked
@ApplicationModule(
        displayName = "simulation",
        allowedDependencies = {"shared"})
package okrworkshop.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
