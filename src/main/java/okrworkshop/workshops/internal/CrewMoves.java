package okrworkshop.workshops.internal;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;

/** The lead on its way from hand to hand. Pure. */
final class CrewMoves {
    private CrewMoves() {}

    static Change handOver(Workshop now, PersonId leader, PersonId to) {
        if (!now.crew().leads(leader)) {
            throw new RefusedException("crew.not-leading");
        }
        return lead(now, to);
    }

    static Change take(Workshop now, PersonId person, boolean leaderAway) {
        if (!person.equals(now.crew().owner()) && !now.crew().leads(person) && !leaderAway) {
            throw new RefusedException("crew.leader-here");
        }
        return lead(now, person);
    }

    static Change join(Workshop now, PersonId person, CrewRole role) {
        Crew crew = now.crew();
        if (role == CrewRole.OWNER) {
            throw new IllegalArgumentException("A workshop has one owner");
        }
        // An observer's link takes nothing from a co-trainer.
        if (person.equals(crew.owner()) || crew.helpers().get(person) == CrewRole.CO_TRAINER) {
            return Change.none(now);
        }
        return with(now, person, role);
    }

    static Change leave(Workshop now, PersonId by, PersonId member) {
        Crew crew = now.crew();
        if (member.equals(crew.owner())) {
            throw new RefusedException("crew.owner-stays");
        }
        if (!by.equals(crew.owner()) && !by.equals(member)) {
            throw new RefusedException("crew.owner-only");
        }
        Map<PersonId, CrewRole> helpers = new HashMap<>(crew.helpers());
        if (helpers.remove(member) == null) {
            return Change.none(now);
        }
        PersonId leader = crew.leads(member) ? crew.owner() : crew.leader();
        return Change.to(States.with(now, new Crew(crew.owner(), leader, helpers)), "crew-changed", "left");
    }

    private static Change with(Workshop now, PersonId person, CrewRole role) {
        Crew crew = now.crew();
        if (crew.helpers().get(person) == role) {
            return Change.none(now);
        }
        Map<PersonId, CrewRole> helpers = new HashMap<>(crew.helpers());
        helpers.put(person, role);
        return Change.to(
                States.with(now, new Crew(crew.owner(), crew.leader(), helpers)), "crew-changed", role.wireName());
    }

    private static Change lead(Workshop now, PersonId person) {
        boolean able = now.crew()
                .role(person)
                .filter(role -> role != CrewRole.OBSERVER)
                .isPresent();
        if (!able) {
            throw new RefusedException("crew.cannot-lead");
        }
        return now.crew().leads(person)
                ? Change.none(now)
                : Change.to(States.with(now, now.crew().ledBy(person)), "lead-taken", "");
    }
}
