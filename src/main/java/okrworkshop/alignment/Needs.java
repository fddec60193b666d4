package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.workshops.NameKey;

/**
 * Who needs whom, by the requests that groups wrote down. Pure.
 *
 * @param between requests to another group of the room
 * @param outside requests to somebody who is none of the groups, or to nobody yet
 */
public record Needs(List<Need> between, List<Need> outside) {
    public Needs {
        between = List.copyOf(between);
        outside = List.copyOf(outside);
    }

    /** @param of the group that is needed; empty when the name that was typed is none of the room's */
    public record Need(GroupOkr by, Optional<GroupOkr> of, GroupOkr.Request request) {
        /** Both groups have asked each other for something. */
        public boolean both(Needs all) {
            return of.isPresent()
                    && all.between().stream()
                            .anyMatch(other -> other.by().equals(of.get())
                                    && other.of().filter(by::equals).isPresent());
        }
    }

    static Needs of(List<GroupOkr> groups) {
        List<Need> between = new ArrayList<>();
        List<Need> outside = new ArrayList<>();
        for (GroupOkr group : groups) {
            for (GroupOkr.Request request : group.requests()) {
                var need = new Need(group, meant(request.team(), group, groups), request);
                (need.of().isPresent() ? between : outside).add(need);
            }
        }
        return new Needs(between, outside);
    }

    /** The group with the name, else the only one whose name stands in what was typed. */
    private static Optional<GroupOkr> meant(String team, GroupOkr by, List<GroupOkr> groups) {
        String key = NameKey.of(team);
        List<GroupOkr> others =
                groups.stream().filter(group -> !group.equals(by)).toList();
        List<GroupOkr> named = others.stream()
                .filter(group -> NameKey.of(group.name()).equals(key))
                .toList();
        List<GroupOkr> within = others.stream()
                .filter(group -> standsIn(NameKey.of(group.name()), key))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return named.isEmpty() && within.size() == 1 ? Optional.of(within.getFirst()) : Optional.empty();
    }

    /** Group 1 does not stand in group 12. */
    private static boolean standsIn(String name, String typed) {
        return name.length() > 1
                && Pattern.compile("(?<![\\p{Alnum}])" + Pattern.quote(name) + "(?![\\p{Alnum}])")
                        .matcher(typed)
                        .find();
    }
}
