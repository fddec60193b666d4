package okrworkshop.documents;

import java.util.Optional;
import okrworkshop.shared.PersonId;

/**
 * Who may learn of a logged operation (rules S3 to S5). It is settled when the operation is applied and never changes:
 * what was hidden once is shown later by the state, not by the operations.
 */
public sealed interface Audience {
    /** Everybody who may read the document. */
    record Everybody() implements Audience {}

    /**
     * Everybody, but who did it is told to one person only.
     *
     * @param confidant author of the anonymous card
     */
    record WithoutAuthor(PersonId confidant) implements Audience {}

    /** Its author alone; for all others it is masked, for ever. */
    record OnlyAuthor() implements Audience {}

    /**
     * Everybody, who then sees what was hidden, or does not see any more what a trainer withholds, and needs the
     * document anew in place of the operation.
     */
    record Reveal() implements Audience {}

    Audience EVERYBODY = new Everybody();
    Audience ONLY_AUTHOR = new OnlyAuthor();
    Audience REVEAL = new Reveal();

    /**
     * The audience of an operation that passed the document's rules.
     *
     * @param document right before the operation
     */
    static Audience of(DocumentView document, PersonId author, Operation operation) {
        return switch (operation) {
            case Operation.Create create -> ofCard(document, create.round(), create.anonymous(), author);
            case Operation.CastVote vote -> ofPoints(document, vote.round(), vote.card());
            case Operation.Score score -> ofPoints(document, score.round(), score.card());
            case Operation.Withhold withhold -> REVEAL;
            case Operation.Release release -> REVEAL;
            case Operation.OnCard other ->
                document.card(other.card())
                        .map(card -> ofCard(document, card, author))
                        .orElse(EVERYBODY);
            case Operation.OpenRound open -> EVERYBODY;
            case Operation.CloseRound close ->
                document.round(close.round()).filter(Round::hidden).isPresent() ? REVEAL : EVERYBODY;
        };
    }

    private static Audience ofCard(DocumentView document, Card card, PersonId author) {
        return ofCard(document, card.round(), card.anonymous(), card.author().orElse(author));
    }

    private static Audience ofCard(
            DocumentView document, Optional<String> round, boolean anonymous, PersonId cardAuthor) {
        if (round.flatMap(document::round).filter(Round::hides).isPresent()) {
            return ONLY_AUTHOR;
        }
        return anonymous ? new WithoutAuthor(cardAuthor) : EVERYBODY;
    }

    /** Whose card it is says nothing about who votes, and a reader must know whose older vote a new one replaces. */
    private static Audience ofPoints(DocumentView document, String round, CardId card) {
        boolean secret =
                document.round(round).filter(it -> it.hides() || it.anonymous()).isPresent();
        boolean onHiddenCard = document.card(card)
                .flatMap(Card::round)
                .flatMap(document::round)
                .filter(Round::hides)
                .isPresent();
        return secret || onHiddenCard ? ONLY_AUTHOR : EVERYBODY;
    }
}
