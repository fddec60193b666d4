package okrworkshop.reviews.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.GroupId;

/**
 * Who reviews whom: each group the next one, the last the first. Groups that get people later are fitted in without
 * touching a pair: a newcomer reviews a group that nobody else reviews yet, else simply the next one. Whoever is left without
 * a reviewer checks itself until one comes.
 */
final class Ring {
    private final List<GroupId> groups;

    /** @param groups those with people, in the order of the ring */
    Ring(List<GroupId> groups) {
        this.groups = List.copyOf(groups);
    }

    /** @return the pairs to add to the existing ones */
    List<Pair> missing(Set<Pair> existing) {
        return missing(existing, Set.of());
    }

    /**
     * @param aside those of the existing ones that a trainer has taken out of count: their reviewers get no other task, and
     *     their authors still need somebody
     * @return the pairs to add to the existing ones
     */
    List<Pair> missing(Set<Pair> existing, Set<Pair> aside) {
        Set<GroupId> reviewing = new HashSet<>();
        Set<GroupId> reviewed = new HashSet<>();
        // A self-check was a makeshift: its group still takes part in the ring.
        existing.stream().filter(pair -> !pair.selfCheck()).forEach(pair -> {
            reviewing.add(pair.reviewer());
            if (!aside.contains(pair)) {
                reviewed.add(pair.author());
            }
        });
        List<Pair> added = new ArrayList<>();
        for (GroupId reviewer : groups) {
            if (!reviewing.contains(reviewer)) {
                nextAfter(reviewer, reviewed)
                        .or(() -> nextAfter(reviewer, Set.of()))
                        .ifPresent(author -> {
                            reviewed.add(author);
                            added.add(new Pair(reviewer, author));
                        });
            }
        }
        groups.stream()
                .filter(group -> !reviewed.contains(group))
                .map(group -> new Pair(group, group))
                .filter(pair -> !existing.contains(pair))
                .forEach(added::add);
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
