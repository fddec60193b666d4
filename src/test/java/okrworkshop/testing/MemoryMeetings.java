package okrworkshop.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.MeetingPlan;
import okrworkshop.workshops.Origin;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;

/** Later meetings of a test: the first group of every workshop has two objectives and six key results, the others nothing. */
public final class MemoryMeetings implements LaterMeetings {
    private final MemoryWorkshops workshops;
    private final List<MeetingPlan> begun = new ArrayList<>();

    public MemoryMeetings(MemoryWorkshops workshops) {
        this.workshops = workshops;
    }

    /** What was decided, oldest first. */
    public List<MeetingPlan> begun() {
        return begun;
    }

    @Override
    public List<WorkshopTemplate> methods() {
        return List.of(SampleTemplates.METHOD);
    }

    @Override
    public List<Offer> offers(PersonId trainer, WorkshopId earlier) {
        return workshops.get(trainer, earlier).groups().stream()
                .map(group -> group.number() == 1 ? new Offer(group, 2, 6) : new Offer(group, 0, 0))
                .toList();
    }

    @Override
    public Workshop begin(PersonId trainer, WorkshopId earlier, MeetingPlan plan) {
        Workshop before = workshops.get(trainer, earlier);
        if (plan.groups().isEmpty()) {
            throw new RefusedException("meeting.groups");
        }
        begun.add(plan);
        return workshops.create(
                trainer,
                new WorkshopPlan(
                        plan.template(),
                        plan.title(),
                        "",
                        before.cycleStart(),
                        before.cycleEnd(),
                        plan.groups().size(),
                        before.groupSize(),
                        before.language(),
                        plan.preset()));
    }

    @Override
    public Optional<Origin> origin(WorkshopId workshop, GroupId group) {
        return Optional.empty();
    }
}
