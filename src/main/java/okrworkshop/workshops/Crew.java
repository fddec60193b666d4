package okrworkshop.workshops;

import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * The trainers around a workshop. One of them leads: moves steps, runs the clock, ends the day.
 *
 * @param owner who made the workshop and may always take the lead back
 * @param leader the owner or a co-trainer
 * @param helpers what the others are; never the owner
 */
public record Crew(PersonId owner, PersonId leader, Map<PersonId, CrewRole> helpers) {
    public Crew {
        helpers = Map.copyOf(helpers);
        if (helpers.containsKey(owner)) {
            throw new IllegalArgumentException("The owner is no helper");
        }
        if (!leader.equals(owner) && helpers.get(leader) != CrewRole.CO_TRAINER) {
            throw new IllegalArgumentException("Only the owner or a co-trainer leads");
        }
    }

    /** One trainer alone. */
    public static Crew of(PersonId owner) {
        return new Crew(owner, owner, Map.of());
    }

    /** What the person is here; empty for a stranger. */
    public Optional<CrewRole> role(PersonId person) {
        return person.equals(owner) ? Optional.of(CrewRole.OWNER) : Optional.ofNullable(helpers.get(person));
    }

    public boolean leads(PersonId person) {
        return leader.equals(person);
    }

    public Crew ledBy(PersonId other) {
        return new Crew(owner, other, helpers);
    }
}
