package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** What groups are called. */
final class GroupNames {
    private GroupNames() {}

    static String first(Language language, int number) {
        return switch (language) {
            case ZH -> "第" + number + "组";
            case EN -> "Group " + number;
        };
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
