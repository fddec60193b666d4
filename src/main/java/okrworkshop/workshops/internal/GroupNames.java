package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** What groups are called, and one more of them. */
final class GroupNames {
    private GroupNames() {}

    static String first(Language language, int number) {
        return switch (language) {
            case ZH -> "第" + number + "组";
            case EN -> "Group " + number;
        };
    }

    /** The first groups are called what they were called where they come from. */
    static List<Group> keeping(List<Group> groups, List<Beginning> beginnings) {
        return groups.stream()
                .map(group -> group.number() <= beginnings.size()
                        ? group.named(
                                beginnings.get(group.number() - 1).origin().name())
                        : group)
                .toList();
    }

    static Change add(Workshop now, DocumentId document) {
        if (now.groups().size() >= Limit.GROUPS) {
            throw new RefusedException("workshop.groups", 1, Limit.GROUPS);
        }
        int number = now.groups().stream().mapToInt(Group::number).max().orElse(0) + 1;
        List<Group> groups = new ArrayList<>(now.groups());
        groups.add(
                new Group(GroupId.random(), number, first(now.language(), number), document).entering(now.position()));
        return Change.to(States.with(now, groups), "group-added", String.valueOf(number));
    }

    static Change rename(Workshop now, GroupId id, String name) {
        Group group = now.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
        if (group.name().equals(name)) {
            return Change.none(now);
        }
        List<Group> groups = now.groups().stream()
                .map(other -> other.equals(group) ? group.named(name) : other)
                .toList();
        return Change.to(States.with(now, groups), "group-renamed", name);
    }
}
