package okrworkshop.workshops;

import java.util.Set;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * A person's name is being removed for good. Published inside the transaction, when the seat has its neutral name already: a
 * listener replaces the names that its module keeps and deletes what is the person's alone, and fails when it can't.
 *
 * @param persons ids under which the person has written
 * @param former names of the seat and of those at its device that nobody else in the workshop has
 * @param neutral what stands in their place
 */
public record PersonForgotten(WorkshopId workshop, Set<PersonId> persons, Set<String> former, String neutral) {
    public PersonForgotten {
        persons = Set.copyOf(persons);
        former = Set.copyOf(former);
    }
}
