package okrworkshop.realtime;

import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Who receives an event. */
public sealed interface Audience {
    record Everyone(WorkshopId workshop) implements Audience {}

    record Group(WorkshopId workshop, GroupId group) implements Audience {}

    record Person(WorkshopId workshop, PersonId person) implements Audience {}
}
