package okrworkshop.templates;

/**
 * People give points to the cards of a lens.
 *
 * @param points that each person has in a round
 * @param perCard how many of them one card may get from one person
 * @param round how people vote
 */
public record Ballot(int points, int perCard, LensRound round) {}
