package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Groups that become one, and one that becomes two. Pure. */
final class GroupMoves {
    private GroupMoves() {}

    static Change merge(Workshop now, GroupId from, GroupId into) {
        Group gone = Course.group(now, from);
        Group stays = Course.group(now, into);
        // Groups that were merged into this one before come along.
        return Change.to(
                States.with(
                        now,
                        each(
                                now,
                                group -> group.id().equals(from)
                                                || group.mergedInto()
                                                        .filter(from::equals)
                                                        .isPresent()
                                        ? group.merged(into)
                                        : group)),
                "group-merged",
                gone.name() + " → " + stays.name());
    }

    static Change separate(Workshop now, GroupId merged) {
        Group group = Course.group(now, merged);
        return group.mergedInto().isEmpty()
                ? Change.none(now)
                : Change.to(
                        States.with(now, each(now, other -> other.id().equals(merged) ? other.separated() : other)),
                        "group-separated",
                        group.name());
    }

    static Change split(Workshop now, GroupId from, GroupId fresh, DocumentId board) {
        requireRoom(now);
        Group group = Course.group(now, from);
        int number = now.groups().stream().mapToInt(Group::number).max().orElse(0) + 1;
        List<Group> groups = new ArrayList<>(now.groups());
        groups.add(new Group(
                fresh,
                number,
                GroupNames.first(now.language(), number),
                board,
                group.position(),
                group.beat(),
                group.extra()));
        return Change.to(States.with(now, groups), "group-split", group.name());
    }

    static void requireRoom(Workshop now) {
        if (now.groups().size() >= Limit.GROUPS) {
            throw new RefusedException("workshop.groups", 1, Limit.GROUPS);
        }
    }

    private static List<Group> each(Workshop now, UnaryOperator<Group> change) {
        return now.groups().stream().map(change).toList();
    }
}
