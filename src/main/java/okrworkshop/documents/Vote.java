package okrworkshop.documents;

import okrworkshop.shared.PersonId;

/**
 * The points that a person gave to a card in a round.
 *
 * @param round the step's id; rounds are kept when a step is entered again
 * @param points at least 1
 */
public record Vote(CardId card, String round, PersonId voter, int points) {}
