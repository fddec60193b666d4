/** Documents without content of their own: a book of blocks, and the formats in which it can be written. Pure, no Spring. */
@NullMarked
@ApplicationModule(
        displayName = "paper",
        allowedDependencies = {"shared"})
package okrworkshop.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
