package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.okr.DraftOkr;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.MeetingPlan;
import okrworkshop.workshops.Origin;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import org.springframework.stereotype.Component;

/** Reads the earlier workshop as everybody there may see it, and makes the later one in one go. */
@Component
class StoredMeetings implements LaterMeetings {
    private final Authority authority;
    private final Templates templates;
    private final Documents documents;
    private final StoredWorkshops workshops;
    private final Origins origins;
    private final Changes changes;

    StoredMeetings(
            Authority authority,
            Templates templates,
            Documents documents,
            StoredWorkshops workshops,
            Origins origins,
            Changes changes) {
        this.authority = authority;
        this.templates = templates;
        this.documents = documents;
        this.workshops = workshops;
        this.origins = origins;
        this.changes = changes;
    }

    @Override
    public List<WorkshopTemplate> methods() {
        return templates.all().stream().filter(WorkshopTemplate::goesOn).toList();
    }

    @Override
    public List<WorkshopTemplate> cycles() {
        return templates.all().stream().filter(template -> !template.goesOn()).toList();
    }

    @Override
    public List<Offer> offers(PersonId trainer, WorkshopId earlier) {
        return authority.help(trainer, earlier).groups().stream()
                .map(this::offer)
                .toList();
    }

    private Offer offer(Group group) {
        List<DraftOkr.Objective> objectives =
                TakenAlong.draft(documents.read(group.document())).objectives();
        return new Offer(
                group,
                objectives.size(),
                objectives.stream()
                        .mapToInt(objective -> objective.keyResults().size())
                        .sum());
    }

    @Override
    public Workshop begin(PersonId trainer, WorkshopId earlier, MeetingPlan plan) {
        Workshop before = authority.help(trainer, earlier);
        WorkshopTemplate method =
                templates.byId(plan.template()).orElseThrow(() -> new RefusedException("meeting.method"));
        if (plan.groups().isEmpty()) {
            throw new RefusedException("meeting.groups");
        }
        List<Group> groups = plan.groups().stream()
                .distinct()
                .map(id -> before.group(id).orElseThrow(() -> new RefusedException("group.unknown")))
                .toList();
        Instant asOf = asOf(before);
        MeetingPlan.Cycle cycle = cycle(before, plan, method);
        return workshops.create(
                trainer,
                new WorkshopPlan(
                        plan.template(),
                        plan.title(),
                        before.parent(),
                        cycle.start(),
                        cycle.end(),
                        groups.size(),
                        before.groupSize(),
                        before.language(),
                        plan.preset()),
                groups.stream()
                        .map(group -> new Beginning(
                                new Origin(earlier, group.id(), before.title(), group.name(), asOf),
                                beginning(before, group, method)))
                        .toList());
    }

    private List<Operation> beginning(Workshop before, Group group, WorkshopTemplate method) {
        return method.goesOn()
                ? TakenAlong.of(documents.read(group.document()), method)
                : LastCycle.of(documents.read(group.document()), method, before.language());
    }

    private static MeetingPlan.Cycle cycle(Workshop before, MeetingPlan plan, WorkshopTemplate method) {
        return method.goesOn()
                ? new MeetingPlan.Cycle(before.cycleStart(), before.cycleEnd())
                : plan.cycle().orElseGet(() -> MeetingPlan.Cycle.after(before.cycleStart(), before.cycleEnd()));
    }

    private Instant asOf(Workshop earlier) {
        return earlier.phase() == Phase.CLOSED
                ? workshops.events(earlier.id()).stream()
                        .filter(event -> event.type().equals("closed"))
                        .reduce((first, later) -> later)
                        .map(WorkshopEvent::at)
                        .orElseGet(() -> last(earlier))
                : changes.now();
    }

    /** An archive of a running workshop is closed without ever having been closed. */
    private Instant last(Workshop earlier) {
        return workshops.events(earlier.id()).stream()
                .map(WorkshopEvent::at)
                .reduce(earlier.createdAt(), (first, later) -> later);
    }

    @Override
    public Optional<Origin> origin(WorkshopId workshop, GroupId group) {
        return origins.origin(workshop, group);
    }
}
