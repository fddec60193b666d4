package okrworkshop.workshops;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;

/**
 * What somebody says who wants to join.
 *
 * @param group the chosen one; counts where people choose
 * @param people who shares the device, empty for one person
 * @param department tells the person from others of the same name on the trainer's list
 */
public record JoinWish(String name, Optional<GroupId> group, List<String> people, Optional<String> department) {
    public JoinWish {
        people = List.copyOf(people);
    }
}
