package okrworkshop.workshops;

import java.util.List;

/**
 * A group's board seen from far away: how many cards stand where. No words, so that it may be shown to the trainer while people
 * still write for themselves.
 */
public record BoardPicture(List<Pile> piles) {
    /** Nothing to see. */
    public static final BoardPicture NONE = new BoardPicture(List.of());

    public BoardPicture {
        piles = List.copyOf(piles);
    }

    /**
     * Cards of one column, question or kind.
     *
     * @param open cards that everybody in the group sees
     * @param hidden cards that their authors alone see as yet
     */
    public record Pile(int open, int hidden) {}
}
