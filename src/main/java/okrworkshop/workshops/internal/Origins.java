package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Origin;
import org.springframework.stereotype.Component;

/** Where groups of later meetings come from: never changes, and each event of the room asks for it. */
@Component
class Origins {
    private static final int KNOWN = 2_000;

    private final BeginningRows rows;
    private final RecentlyUsed<GroupId, Optional<Origin>> origins = new RecentlyUsed<>(KNOWN);

    Origins(BeginningRows rows) {
        this.rows = rows;
    }

    Optional<Origin> origin(WorkshopId workshop, GroupId group) {
        return origins.get(group).orElseGet(() -> origins.keepFirst(group, rows.origin(workshop, group)));
    }
}
