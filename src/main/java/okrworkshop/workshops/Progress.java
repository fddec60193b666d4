package okrworkshop.workshops;

import java.util.List;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;

/** How far the groups are. Any thread may call. */
public interface Progress {
    List<GroupProgress> of(Workshop workshop);

    GroupProgress of(Workshop workshop, GroupId group);

    /** What each group would take along into the step. */
    List<Flow> flows(Workshop workshop, StepTemplate step);

    /** How a group sees its own work, step by step as far as it has come. */
    List<StepCheck> checks(Workshop workshop, GroupId group);

    /** Calls back, at most once a second, after something changed in the workshop: documents, people, step or timer. */
    Registration listen(WorkshopId workshop, Runnable changed);

    /** Ends a subscription. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
