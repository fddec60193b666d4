package okrworkshop.teaching;

/**
 * One line of an OKR that somebody brought along.
 *
 * @param text without its number or label
 * @param unsure whether a person should look at it: the part was guessed
 */
public record Found(Part part, String text, boolean unsure) {
    /** Most characters of a line. */
    public static final int TEXT = 600;

    /** The same as another part, looked at by a person. */
    public Found as(Part other) {
        return new Found(other, text, false);
    }
}
