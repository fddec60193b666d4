/** The writing lint: finds typical mistakes in objectives and key results. Pure: no Spring, no network, no model. */
@NullMarked
@ApplicationModule(
        displayName = "lint",
        allowedDependencies = {"shared"})
package okrworkshop.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
