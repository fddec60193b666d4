/** Where trainers write templates: copy, edit, look at, import, export, publish. Nobody uses this module. */
@NullMarked
@ApplicationModule(
        displayName = "authoring",
        allowedDependencies = {"shared", "people", "templates", "documents", "workshops", "workshops::ui"})
package okrworkshop.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
