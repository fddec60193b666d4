package okrworkshop.workshops;

/**
 * How many points people may give.
 *
 * @param points that each person has in a round
 * @param perCard how many of them one card may get from one person
 */
public record VoteBudget(int points, int perCard) {
    /** Points at most. */
    public static final int MOST = 50;
}
