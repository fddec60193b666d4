package okrworkshop.alignment;

/**
 * How much of the alignment tree is drawn.
 *
 * @param branch id of a superior objective, {@link #UNBOUND}, or empty for everything
 * @param folded whether groups are one line each, without the words of their objectives
 */
public record TreeView(String branch, boolean folded) {
    /** The branch of objectives that serve nothing of the superior OKR. */
    public static final String UNBOUND = "unbound";

    /** Objectives from which on a tree with all their words can't be read at one look. */
    private static final int AT_A_LOOK = 24;

    /** Everything: folded where it would be too much to read. */
    public static TreeView whole(Alignment alignment) {
        return new TreeView("", objectives(alignment) > AT_A_LOOK);
    }

    /** What a page shows first: of a hall one branch at a time. */
    public static TreeView first(Alignment alignment) {
        boolean large = objectives(alignment) > AT_A_LOOK;
        return new TreeView(
                large
                        ? alignment.superior().current().objectives().stream()
                                .findFirst()
                                .map(SuperiorOkr.Objective::id)
                                .orElse(UNBOUND)
                        : "",
                large);
    }

    private static int objectives(Alignment alignment) {
        return alignment.groups().stream()
                .mapToInt(group -> group.objectives().size())
                .sum();
    }
}
