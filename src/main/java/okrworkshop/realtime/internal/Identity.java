package okrworkshop.realtime.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Who has come through the entrance; the language follows with the first frame. */
record Identity(
        PersonId person,
        String name,
        Role role,
        WorkshopId workshop,
        Optional<GroupId> group,
        List<String> people,
        boolean looking) {
    /** Somebody who takes part, helps or observes. */
    Identity(
            PersonId person,
            String name,
            Role role,
            WorkshopId workshop,
            Optional<GroupId> group,
            List<String> people) {
        this(person, name, role, workshop, group, people, false);
    }

    Viewer speaking(Language language) {
        return new Viewer(person, name, role, workshop, group, language, people, looking);
    }
}
