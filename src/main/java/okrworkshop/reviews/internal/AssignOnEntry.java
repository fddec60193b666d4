package okrworkshop.reviews.internal;

import java.util.Set;
import java.util.concurrent.Executor;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Assigns reviews when a review step begins, and again when somebody arrives whose group has none. */
@Component
class AssignOnEntry {
    private static final Logger LOG = LoggerFactory.getLogger(AssignOnEntry.class);

    private static final Set<String> ENTRIES = Set.of("started", "moved", "groups-moved", "move-undone");

    private final Workshops workshops;
    private final Reviews reviews;
    private final Executor executor;

    @Autowired
    AssignOnEntry(Workshops workshops, Reviews reviews) {
        this(workshops, reviews, Thread::startVirtualThread);
    }

    AssignOnEntry(Workshops workshops, Reviews reviews, Executor executor) {
        this.workshops = workshops;
        this.reviews = reviews;
        this.executor = executor;
    }

    @EventListener
    void on(WorkshopEvent event) {
        if (ENTRIES.contains(event.type())) {
            assign(event.workshop());
        }
    }

    /** In the background: it comes from a connecting socket, which must not wait for a commit. */
    @EventListener
    void on(UnassignedGroupArrived event) {
        executor.execute(() -> assign(event.workshop()));
    }

    /** The move itself is done and stays so, whatever happens here; the next arrival tries again. */
    private void assign(WorkshopId id) {
        try {
            workshops.byId(id).stream()
                    .flatMap(workshop -> ReviewStep.of(workshop).stream())
                    .forEach(current -> reviews.assign(id, current.step(), current.checklist()));
        } catch (RuntimeException failure) {
            LOG.error("Reviews of workshop {} could not be assigned", id, failure);
        }
    }

    /** Somebody connected in a review step whose group does not review anybody. */
    record UnassignedGroupArrived(WorkshopId workshop) {}
}
