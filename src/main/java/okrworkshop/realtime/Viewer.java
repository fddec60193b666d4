package okrworkshop.realtime;

import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** The person at the other end of a socket, as identified by the server. */
public record Viewer(
        PersonId person, String name, Role role, WorkshopId workshop, Optional<GroupId> group, Language language) {}
