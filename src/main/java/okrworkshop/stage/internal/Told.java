package okrworkshop.stage.internal;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Stage;
import org.springframework.stereotype.Component;

/** Pages that hear of every change on the stage. */
@Component
class Told {
    private final ConcurrentMap<WorkshopId, List<Runnable>> pages = new ConcurrentHashMap<>();

    Stage.Registration listen(WorkshopId workshop, Runnable changed) {
        pages.compute(workshop, (id, list) -> {
            List<Runnable> all = list == null ? new CopyOnWriteArrayList<>() : list;
            all.add(changed);
            return all;
        });
        return () -> pages.computeIfPresent(workshop, (id, list) -> {
            list.remove(changed);
            return list.isEmpty() ? null : list;
        });
    }

    void tell(WorkshopId workshop) {
        pages.getOrDefault(workshop, List.of()).forEach(Runnable::run);
    }
}
