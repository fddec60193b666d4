/** The method as data: workshop templates are loaded, checked and versioned here. */
@NullMarked
@ApplicationModule(
        displayName = "templates",
        allowedDependencies = {"shared", "holdings", "documents"})
package okrworkshop.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
