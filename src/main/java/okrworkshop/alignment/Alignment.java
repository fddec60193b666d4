package okrworkshop.alignment;

import java.util.List;

/**
 * The superior OKR and what the groups have made of it, as it was read at one moment. Immutable; whoever has it may compute from it
 * outside of any lock.
 *
 * @param groups in their order; those that were merged into others are not among them
 */
public record Alignment(SuperiorOkr superior, List<GroupOkr> groups) {
    public Alignment {
        groups = List.copyOf(groups);
    }

    public Coverage coverage() {
        return Coverage.of(superior, groups);
    }

    public Needs needs() {
        return Needs.of(groups);
    }

    public Overlaps overlaps() {
        return Overlaps.of(groups);
    }
}
