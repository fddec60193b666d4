package okrworkshop.realtime;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * The person at the other end of a socket, as identified by the server.
 *
 * @param people who shares the device at the table and votes through it; empty for a device of one person
 * @param looking whether this is somebody of the crew who sees what the group sees, and changes nothing (rule G7)
 */
public record Viewer(
        PersonId person,
        String name,
        Role role,
        WorkshopId workshop,
        Optional<GroupId> group,
        Language language,
        List<String> people,
        boolean looking) {
    public Viewer {
        people = List.copyOf(people);
    }

    /** Somebody with an own device. */
    public Viewer(
            PersonId person, String name, Role role, WorkshopId workshop, Optional<GroupId> group, Language language) {
        this(person, name, role, workshop, group, language, List.of(), false);
    }

    /** Somebody who takes part, helps or observes. */
    public Viewer(
            PersonId person,
            String name,
            Role role,
            WorkshopId workshop,
            Optional<GroupId> group,
            Language language,
            List<String> people) {
        this(person, name, role, workshop, group, language, people, false);
    }
}
