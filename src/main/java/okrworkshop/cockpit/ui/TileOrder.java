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
            case ATTENTION -> urgency(state, group) < 0;
            case UNFINISHED -> !CockpitState.unfinished(List.of(group)).isEmpty();
            case ELSEWHERE -> group.group().position() != state.workshop().position();
        };
    }

    private static Comparator<GroupProgress> by(CockpitState state, Sort sort) {
        return switch (sort) {
            case NUMBER -> Comparator.comparingInt(group -> group.group().number());
            case ATTENTION ->
                Comparator.comparingInt((GroupProgress group) -> urgency(state, group))
                        .thenComparing(group -> state.wants(group).since().orElse(Instant.MAX));
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

    /** Whoever asked for help comes first, then who is stuck, then who is quiet; who needs nobody has 0. */
    private static int urgency(CockpitState state, GroupProgress group) {
        if (state.wants(group).waiting() > 0) {
            return -1 - Signal.values().length;
        }
        return state.signal(group).map(signal -> -1 - signal.ordinal()).orElse(0);
    }
}
