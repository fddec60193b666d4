package okrworkshop.cockpit.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Signal;

/** Which tiles stand where. Pure. */
final class TileOrder {
    private TileOrder() {}

    /** What the trainer sorts by. */
    enum Sort {
        NUMBER,
        ATTENTION,
        PROGRESS,
        ACTIVITY
    }

    /** What the trainer looks at. */
    enum Show {
        ALL,
        ATTENTION,
        UNFINISHED,
        ELSEWHERE
    }

    /** Pinned groups come first; among equals the number decides. */
    static List<GroupProgress> of(CockpitState state, Sort sort, Show show, Set<GroupId> pinned) {
        Comparator<GroupProgress> byPin =
                Comparator.comparing(group -> !pinned.contains(group.group().id()));
        return state.groups().stream()
                .filter(group -> shows(state, show, group))
                .sorted(byPin.thenComparing(by(state, sort))
                        .thenComparingInt(group -> group.group().number()))
                .toList();
    }

    private static boolean shows(CockpitState state, Show show, GroupProgress group) {
        return switch (show) {
            case ALL -> true;
            case ATTENTION -> state.signal(group).isPresent();
            case UNFINISHED -> !CockpitState.unfinished(List.of(group)).isEmpty();
            case ELSEWHERE -> group.group().position() != state.workshop().position();
        };
    }

    private static Comparator<GroupProgress> by(CockpitState state, Sort sort) {
        return switch (sort) {
            case NUMBER -> Comparator.comparingInt(group -> group.group().number());
            case ATTENTION ->
                Comparator.comparingInt(group -> state.signal(group)
                        .map(Signal::ordinal)
                        .map(TileOrder::urgency)
                        .orElse(0));
            case PROGRESS -> Comparator.comparingDouble(TileOrder::share);
            case ACTIVITY -> Comparator.comparing(group -> group.lastActivity().orElse(Instant.EPOCH));
        };
    }

    /** Groups without people come last: nobody waits there. */
    private static double share(GroupProgress group) {
        return group.seats() == 0 || group.done().isEmpty()
                ? 2
                : (double) group.met() / group.done().size();
    }

    private static int urgency(int signal) {
        return -1 - signal;
    }
}
