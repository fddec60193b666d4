package okrworkshop.workshops.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** How many people each group still takes. */
record FreePlaces(Workshop workshop, Map<GroupId, Long> people) {
    FreePlaces {
        people = Map.copyOf(people);
    }

    static FreePlaces of(Workshop workshop, List<Seat> taken) {
        return new FreePlaces(
                workshop, taken.stream().collect(Collectors.groupingBy(Seat::group, Collectors.counting())));
    }

    long in(Group group) {
        return Math.max(0, workshop.places(group) - people.getOrDefault(group.id(), 0L));
    }

    /** The group, when it takes one more. */
    Optional<Group> ifFree(Optional<Group> group) {
        return group.filter(each -> in(each) > 0);
    }
}
