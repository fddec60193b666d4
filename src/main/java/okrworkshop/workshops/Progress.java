package okrworkshop.workshops;

import java.util.List;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/** How far the groups are. Any thread may call. */
public interface Progress {
    List<GroupProgress> of(Workshop workshop);

    GroupProgress of(Workshop workshop, GroupId group);

    /** Calls back, at most once a second, after something changed in the workshop: documents, people, step or timer. */
    Registration listen(WorkshopId workshop, Runnable changed);

    /** Ends a subscription. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
