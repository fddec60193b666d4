/**
 * How groups write their draft OKR: what the lint finds, what they keep with a reason, and the advice for people who write.
 * Counts, and names nobody.
 */
@NullMarked
@ApplicationModule(
        displayName = "writing",
        allowedDependencies = {"shared", "documents", "okr", "lint", "realtime"})
package okrworkshop.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
