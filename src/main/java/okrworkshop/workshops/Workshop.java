package okrworkshop.workshops;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.writing.Asked;

/**
 * A workshop as it stands. Immutable; {@link Workshops} makes the next state.
 *
 * @param code what participants type or scan
 * @param groupSize most people in a group that has no own limit: {@link #places}
 * @param template the version that the workshop started with, as {@link Tailoring} changes it
 * @param position index of the step in which the room is; a group can be elsewhere: {@link #seenBy}
 * @param timer of the room; a group can have another time: {@link #seenBy}
 */
public record Workshop(
        WorkshopId id,
        Crew crew,
        String code,
        String title,
        String parent,
        LocalDate cycleStart,
        LocalDate cycleEnd,
        Language language,
        String preset,
        int groupSize,
        WorkshopTemplate template,
        Phase phase,
        int position,
        Timer timer,
        List<Group> groups,
        Rules rules,
        Instant createdAt) {
    public Workshop {
        groups = List.copyOf(groups);
    }

    /** Of one trainer, with everybody together in the room's step. */
    public Workshop(
            WorkshopId id,
            PersonId trainer,
            String code,
            String title,
            String parent,
            LocalDate cycleStart,
            LocalDate cycleEnd,
            Language language,
            String preset,
            int groupSize,
            WorkshopTemplate template,
            Phase phase,
            int position,
            Timer timer,
            List<Group> groups,
            Instant createdAt) {
        this(
                id,
                Crew.of(trainer),
                code,
                title,
                parent,
                cycleStart,
                cycleEnd,
                language,
                preset,
                groupSize,
                template,
                phase,
                position,
                timer,
                groups.stream()
                        .map(group -> group.position() == position ? group : group.entering(position))
                        .toList(),
                Rules.TOGETHER,
                createdAt);
    }

    /** Who made it, and in whose name the server writes. */
    public PersonId trainer() {
        return crew.owner();
    }

    /** The workshop as it is for one group: in the group's step, with the group's time. */
    public Workshop seenBy(Group group) {
        Timer own = timer.longer(group.extra());
        return position == group.position() && own.equals(timer)
                ? this
                : new Workshop(
                        id,
                        crew,
                        code,
                        title,
                        parent,
                        cycleStart,
                        cycleEnd,
                        language,
                        preset,
                        groupSize,
                        template,
                        phase,
                        group.position(),
                        own,
                        groups,
                        rules,
                        createdAt);
    }

    /** What the steps that a group has left have asked of it; nothing when its people sit elsewhere. */
    public Asked asked(Group group) {
        return group.mergedInto().isPresent()
                ? Asked.NOTHING
                : AskedParts.behind(template.steps(), group.position(), cycleStart, cycleEnd);
    }

    /** What groups are asked for until and with a step; nothing when there is none of that id. */
    public Asked asked(String step) {
        List<StepTemplate> steps = template.steps();
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).id().equals(step)) {
                return AskedParts.until(steps, index, cycleStart, cycleEnd);
            }
        }
        return Asked.NOTHING;
    }

    /** The groups in which people sit: without those that were merged into another one. */
    public List<Group> openGroups() {
        return groups.stream().filter(group -> group.mergedInto().isEmpty()).toList();
    }

    /** The group that writes in the document. */
    public Optional<Group> groupOf(DocumentId document) {
        for (Group group : groups) {
            if (group.document().equals(document)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    public StepTemplate step() {
        return template.steps().get(position);
    }

    /** How long a step is to take here. */
    public int minutes(StepTemplate step) {
        return rules.minutes().getOrDefault(step.id(), step.minutes().getOrDefault(preset, 0));
    }

    /** Most people in a group. */
    public int places(Group group) {
        return rules.sizes().getOrDefault(group.id(), groupSize);
    }

    public Optional<StepTemplate> nextStep() {
        return position + 1 < template.steps().size()
                ? Optional.of(template.steps().get(position + 1))
                : Optional.empty();
    }

    public Optional<Group> group(GroupId groupId) {
        for (Group group : groups) {
            if (group.id().equals(groupId)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
