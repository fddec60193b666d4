/** A draft OKR in the forms that other tools read: tables, JSON, calendar. Files only; nothing is sent anywhere. Pure, no Spring. */
@NullMarked
@ApplicationModule(
        displayName = "handover",
        allowedDependencies = {"shared", "okr", "paper"})
package okrworkshop.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
