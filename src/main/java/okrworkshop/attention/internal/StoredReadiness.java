package okrworkshop.attention.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import okrworkshop.attention.GroupPlace;
import okrworkshop.attention.Readiness;
import okrworkshop.attention.ReadyMark;
import okrworkshop.attention.ReadyMarks;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Kept;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Ready marks; those of a place that the group has left are forgotten. */
@Service
class StoredReadiness implements Readiness, Keeper {
    private final ReadyRows rows;
    private final Workshops workshops;
    private final Doors doors;
    private final News news;
    private final ReadyEvents events;
    private final Kept<ReadyMarks> marks;

    StoredReadiness(ReadyRows rows, Workshops workshops, Doors doors, News news, ReadyEvents events) {
        this.rows = rows;
        this.workshops = workshops;
        this.doors = doors;
        this.news = news;
        this.events = events;
        this.marks = new Kept<>(rows::of);
    }

    @Override
    public void forget(WorkshopId workshop) {
        marks.forget(workshop);
    }

    @Override
    public ReadyMarks of(WorkshopId workshop) {
        return marks.of(workshop);
    }

    @Override
    public void mark(PersonId member, WorkshopId id, GroupId groupId, boolean wholeGroup, boolean ready) {
        Workshop workshop = doors.running(id);
        Group group = Doors.group(workshop, groupId);
        var mark = new ReadyMark(groupId, member, wholeGroup, GroupPlace.of(workshop, group));
        marks.change(id, before -> {
            if (ready) {
                rows.put(id, mark);
                return before.with(mark);
            }
            rows.remove(id, mark);
            return before.without(mark);
        });
        news.tell(new Audience.Group(id, groupId), tell(id));
    }

    /** Groups move with the timer too, all within one event: the marks are looked through after each. */
    @EventListener
    void moved(WorkshopEvent event) {
        news.later(() -> workshops.byId(event.workshop()).ifPresent(this::forgetOld));
    }

    private void forgetOld(Workshop workshop) {
        WorkshopId id = workshop.id();
        Set<GroupId> left = of(id).marks().stream()
                .filter(mark -> !holds(workshop, mark))
                .map(ReadyMark::group)
                .collect(Collectors.toUnmodifiableSet());
        if (left.isEmpty()) {
            return;
        }
        marks.change(id, before -> {
            before.marks().stream().filter(mark -> !holds(workshop, mark)).forEach(mark -> rows.remove(id, mark));
            return before.keeping(mark -> holds(workshop, mark));
        });
        left.forEach(group -> news.tell(new Audience.Group(id, group), tell(id)));
    }

    private static boolean holds(Workshop workshop, ReadyMark mark) {
        Optional<Group> group = workshop.group(mark.group());
        return group.filter(known -> GroupPlace.of(workshop, known).equals(mark.place()))
                .isPresent();
    }

    private Function<Viewer, EventMessage> tell(WorkshopId id) {
        return viewer -> events.of(workshops.byId(id), of(id), viewer);
    }
}
