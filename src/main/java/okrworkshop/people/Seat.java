package okrworkshop.people;

import java.time.Instant;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** A participant's place in a workshop. */
public record Seat(PersonId person, WorkshopId workshop, GroupId group, String name, Instant joinedAt) {}
