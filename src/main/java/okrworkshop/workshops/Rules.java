package okrworkshop.workshops;

/**
 * What the trainer leaves to the groups.
 *
 * @param ownPace whether a group may go to another step by itself, one at a time
 */
public record Rules(boolean ownPace) {
    /** Everybody goes together. */
    public static final Rules TOGETHER = new Rules(false);
}
