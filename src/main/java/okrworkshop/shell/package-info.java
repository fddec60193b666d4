/** Layout, navigation, errors, language and theme of the pages. */
@NullMarked
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"shared", "people"})
package okrworkshop.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
