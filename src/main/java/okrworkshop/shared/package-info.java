/** Typed ids, limits and the refusal that every module speaks. Tiny on purpose. */
@NullMarked
@ApplicationModule(
        displayName = "shared",
        allowedDependencies = {})
package okrworkshop.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
