package okrworkshop.documents;

/**
 * A time of writing, voting or scoring with its own rules of secrecy. It is closed once and for all; rounds are kept when
 * a step is entered again.
 *
 * @param step id of the step to which it belongs
 * @param hidden whether what is given stays its author's alone while the round is open
 * @param anonymous whether who gave it is never told
 */
public record Round(String id, Purpose purpose, String step, boolean hidden, boolean anonymous, boolean open) {
    /** Whether something given in it is its author's alone now. */
    public boolean hides() {
        return hidden && open;
    }

    /** The same round when it is over. */
    public Round closed() {
        return new Round(id, purpose, step, hidden, anonymous, false);
    }
}
