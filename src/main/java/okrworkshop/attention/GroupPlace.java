package okrworkshop.attention;

import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Where a group is in the agenda: a mark of being ready holds for one place only. */
public final class GroupPlace {
    private GroupPlace() {}

    /** Index of the step that the group has reached. */
    public static int step(Group group) {
        return group.position();
    }

    /** The group's step and beat as one word. */
    public static String of(Workshop workshop, Group group) {
        String step = workshop.template().steps().get(step(group)).id();
        return step + "#" + group.beat().at();
    }
}
