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
 */
public record Viewer(
        PersonId person,
        String name,
        Role role,
        WorkshopId workshop,
        Optional<GroupId> group,
        Language language,
        List<String> people) {
    public Viewer {
        people = List.copyOf(people);
    }

    /** Somebody with an own device. */
    public Viewer(
            PersonId person, String name, Role role, WorkshopId workshop, Optional<GroupId> group, Language language) {
        this(person, name, role, workshop, group, language, List.of());
    }
}
