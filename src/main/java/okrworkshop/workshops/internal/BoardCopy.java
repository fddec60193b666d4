package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Comment;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Link;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Round;
import okrworkshop.documents.Value;
import okrworkshop.shared.PersonId;

/**
 * What it takes to have the cards of one board on another one, too: operations of those who wrote them. Votes, scores, what was
 * deleted and answers to the steps' checklists stay behind. Pure.
 */
final class BoardCopy {
    private final DocumentView source;
    private final DocumentView target;
    private final PersonId trainer;
    private final String mark;
    private final Map<CardId, CardId> copies = new HashMap<>();
    private final List<Act> acts = new ArrayList<>();

    /** Something to be done in somebody's name. */
    record Act(PersonId author, Operation operation) {}

    private BoardCopy(DocumentView source, DocumentView target, PersonId trainer, String mark) {
        this.source = source;
        this.target = target;
        this.trainer = trainer;
        this.mark = mark;
    }

    /** Whether something on the board is still its author's alone. */
    static boolean isPrivate(DocumentView document) {
        return document.allCards().stream()
                .anyMatch(card -> !card.deleted()
                        && card.round()
                                .flatMap(document::round)
                                .filter(Round::hides)
                                .isPresent());
    }

    /**
     * @param source with nothing private on it
     * @param mark of this copying, at most 20 characters: makes the ids of the copies
     */
    static List<Act> of(DocumentView source, DocumentView target, PersonId trainer, String mark) {
        var copy = new BoardCopy(source, target, trainer, mark);
        copy.cards();
        copy.ties();
        copy.comments();
        return List.copyOf(copy.acts);
    }

    private void cards() {
        for (Card card : source.allCards()) {
            if (card.kind() == CardKind.FRAME) {
                answers(card);
            } else if (!card.deleted() && card.kind() != CardKind.REVIEW_ITEM) {
                var id = new CardId(mark + "-" + (copies.size() + 1));
                copies.put(card.id(), id);
                act(
                        card.author(),
                        new Operation.Create(
                                id,
                                card.kind(),
                                card.step(),
                                card.place(),
                                card.order(),
                                card.fields(),
                                List.of(),
                                Optional.empty(),
                                card.anonymous()));
            }
        }
    }

    /** The questions of a form are on every board; an answer that is there already is followed by the other one. */
    private void answers(Card question) {
        copies.put(question.id(), question.id());
        Optional<Card> there = target.card(question.id());
        question.fields().forEach((name, value) -> {
            if (there.isPresent() && value instanceof Value.Text(String text)) {
                joined(there.get().text(name), text)
                        .ifPresent(both -> act(
                                Optional.empty(),
                                new Operation.SetField(question.id(), name, Optional.of(new Value.Text(both)))));
            }
        });
    }

    /** Empty where nothing has to change, or both together are too long: the other answer stays on its own board. */
    private static Optional<String> joined(String present, String other) {
        String both = present.isEmpty() ? other : present + "\n\n" + other;
        return present.contains(other) || both.length() > Limits.TEXT ? Optional.empty() : Optional.of(both);
    }

    private void ties() {
        for (Link link : source.links()) {
            copied(
                    link.from(),
                    link.to(),
                    (from, to) -> act(author(link.from()), new Operation.AddLink(from, link.type(), to)));
        }
        for (Card card : source.allCards()) {
            card.group()
                    .ifPresent(head -> copied(
                            card.id(),
                            head,
                            (from, to) -> act(card.author(), new Operation.Group(from, Optional.of(to)))));
        }
        for (Card card : source.allCards()) {
            card.mergedInto()
                    .ifPresent(into -> copied(
                            card.id(),
                            into,
                            (from, to) -> act(card.author(), new Operation.Merge(from, Optional.of(to)))));
        }
    }

    private void comments() {
        int number = 0;
        for (Comment comment : source.comments()) {
            Optional<CardId> card = copied(comment.card());
            if (card.isPresent()) {
                number++;
                var id = new CommentId(mark + "-" + number);
                act(comment.author(), new Operation.Comment(card.get(), id, comment.text()));
                if (comment.done()) {
                    act(comment.author(), new Operation.Resolve(card.get(), id, true));
                }
            }
        }
    }

    private void copied(CardId from, CardId to, BiConsumer<CardId, CardId> tie) {
        copied(from).ifPresent(one -> copied(to).ifPresent(other -> tie.accept(one, other)));
    }

    private Optional<CardId> copied(CardId card) {
        return Optional.ofNullable(copies.get(card));
    }

    private Optional<PersonId> author(CardId card) {
        return source.card(card).flatMap(Card::author);
    }

    private void act(Optional<PersonId> author, Operation operation) {
        acts.add(new Act(author.orElse(trainer), operation));
    }
}
