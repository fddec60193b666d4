package okrworkshop.workshops;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/**
 * A workshop as it stands. Immutable; {@link Workshops} makes the next state.
 *
 * @param code what participants type or scan
 * @param template the version that the workshop started with
 * @param position index of the current step
 */
public record Workshop(
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
    public Workshop {
        groups = List.copyOf(groups);
    }

    public StepTemplate step() {
        return template.steps().get(position);
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
