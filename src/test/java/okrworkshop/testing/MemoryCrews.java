package okrworkshop.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Workshop;

/** Crews of a test's workshops; a leader is away when the test says so. */
public final class MemoryCrews implements Crews {
    private final MemoryWorkshops workshops;
    private final Set<WorkshopId> leaderless = new HashSet<>();

    public MemoryCrews(MemoryWorkshops workshops) {
        this.workshops = workshops;
    }

    /** The leader's laptop is off. */
    public void leaderGone(WorkshopId id) {
        leaderless.add(id);
    }

    @Override
    public Workshop handOver(PersonId leader, WorkshopId id, PersonId to) {
        return with(id, crew(id).ledBy(to));
    }

    @Override
    public Workshop takeLead(PersonId person, WorkshopId id) {
        if (!person.equals(crew(id).owner()) && !leaderAway(id)) {
            throw new RefusedException("crew.leader-here");
        }
        leaderless.remove(id);
        return with(id, crew(id).ledBy(person));
    }

    @Override
    public boolean leaderAway(WorkshopId id) {
        return leaderless.contains(id);
    }

    @Override
    public void here(PersonId person, WorkshopId id) {
        if (crew(id).leads(person)) {
            leaderless.remove(id);
        }
    }

    @Override
    public Workshop join(PersonId person, WorkshopId id, CrewRole role) {
        Map<PersonId, CrewRole> helpers = new HashMap<>(crew(id).helpers());
        helpers.put(person, role);
        return with(id, new Crew(crew(id).owner(), crew(id).leader(), helpers));
    }

    @Override
    public Workshop leave(PersonId by, WorkshopId id, PersonId member) {
        Map<PersonId, CrewRole> helpers = new HashMap<>(crew(id).helpers());
        helpers.remove(member);
        return with(id, new Crew(crew(id).owner(), crew(id).owner(), helpers));
    }

    private Crew crew(WorkshopId id) {
        return workshops.byId(id).orElseThrow().crew();
    }

    private Workshop with(WorkshopId id, Crew crew) {
        return workshops.crew(id, crew);
    }
}
