package okrworkshop.reviews.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.GroupId;

/**
 * Who reviews whom: each group the next one, the last the first. Groups that get people later are fitted in without
 * touching a pair: a newcomer reviews a group that nobody reviews yet, else simply the next one.
 */
final class Ring {
    private final List<GroupId> groups;

    /** @param groups those with people, in the order of the ring */
    Ring(List<GroupId> groups) {
        this.groups = List.copyOf(groups);
    }

    /** @return the pairs to add to the existing ones */
    List<Pair> missing(Set<Pair> existing) {
        if (groups.size() == 1) {
            Pair selfCheck = new Pair(groups.getFirst(), groups.getFirst());
            return existing.isEmpty() ? List.of(selfCheck) : List.of();
        }
        Set<GroupId> reviewing = new HashSet<>();
        Set<GroupId> reviewed = new HashSet<>();
        // A self-check was a makeshift: its group still takes part in the ring.
        existing.stream().filter(pair -> !pair.selfCheck()).forEach(pair -> {
            reviewing.add(pair.reviewer());
            reviewed.add(pair.author());
        });
        List<Pair> added = new ArrayList<>();
        for (GroupId reviewer : groups) {
            if (!reviewing.contains(reviewer)) {
                GroupId author = nextAfter(reviewer, reviewed)
                        .orElseGet(() -> nextAfter(reviewer, Set.of()).orElseThrow());
                reviewed.add(author);
                added.add(new Pair(reviewer, author));
            }
        }
        return added;
    }

    private Optional<GroupId> nextAfter(GroupId reviewer, Set<GroupId> taken) {
        int position = groups.indexOf(reviewer);
        for (int step = 1; step < groups.size(); step++) {
            GroupId candidate = groups.get((position + step) % groups.size());
            if (!taken.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    record Pair(GroupId reviewer, GroupId author) {
        boolean selfCheck() {
            return reviewer.equals(author);
        }
    }
}
