package okrworkshop.documents.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Comment;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.shared.PersonId;

/** What undoes an operation, made from the state before it (O15). */
final class Inverses {
    private Inverses() {}

    static List<Operation> of(DocumentView before, PersonId author, Operation operation) {
        return switch (operation) {
            case Operation.Create create -> List.of(new Operation.Delete(create.card()));
            case Operation.OnCard onCard ->
                of(before, author, onCard, before.card(onCard.card()).orElseThrow());
            case Operation.OpenRound open -> List.of(new Operation.CloseRound(open.round()));
            case Operation.CloseRound close -> List.of();
        };
    }

    private static List<Operation> of(DocumentView before, PersonId author, Operation.OnCard operation, Card card) {
        return switch (operation) {
            case Operation.Create create -> throw new IllegalArgumentException();
            case Operation.SetField set ->
                List.of(new Operation.SetField(
                        card.id(),
                        set.field(),
                        Optional.ofNullable(card.fields().get(set.field()))));
            case Operation.EditText edit ->
                edit.delta().parts().isEmpty()
                        ? List.of()
                        : List.of(new Operation.EditText(
                                card.id(),
                                edit.field(),
                                OptionalLong.of(before.sequence() + 1),
                                edit.delta().inverse(card.text(edit.field()))));
            case Operation.Move move -> List.of(new Operation.Move(card.id(), card.place(), card.order()));
            case Operation.Group group -> List.of(new Operation.Group(card.id(), card.group()));
            case Operation.Merge merge -> List.of(new Operation.Merge(card.id(), card.mergedInto()));
            case Operation.AddLink link ->
                before.links().contains(new Link(link.card(), link.type(), link.to()))
                        ? List.of()
                        : List.of(new Operation.RemoveLink(link.card(), link.type(), link.to()));
            case Operation.RemoveLink link ->
                before.links().contains(new Link(link.card(), link.type(), link.to()))
                        ? List.of(new Operation.AddLink(link.card(), link.type(), link.to()))
                        : List.of();
            case Operation.CastVote vote -> List.of(voteBack(before, author, vote));
            case Operation.Score score -> List.of(scoreBack(before, author, score));
            case Operation.Comment comment -> List.of(new Operation.Uncomment(card.id(), comment.comment()));
            case Operation.Uncomment comment -> commentBack(before, comment);
            case Operation.Resolve resolve ->
                List.of(new Operation.Resolve(
                        card.id(),
                        resolve.comment(),
                        comment(before, card, resolve).done()));
            case Operation.Decide decide ->
                List.of(new Operation.Decide(
                        card.id(),
                        Optional.of(card.text("decision")).filter(text -> !text.isEmpty()),
                        card.text("reason"),
                        card.text("decider")));
            case Operation.Delete delete -> card.deleted() ? List.of() : List.of(new Operation.Restore(card.id()));
            case Operation.Restore restore -> card.deleted() ? List.of(new Operation.Delete(card.id())) : List.of();
            case Operation.Withhold withhold -> card.withheld() ? List.of() : List.of(new Operation.Release(card.id()));
            case Operation.Release release -> card.withheld() ? List.of(new Operation.Withhold(card.id())) : List.of();
        };
    }

    private static Operation voteBack(DocumentView before, PersonId author, Operation.CastVote vote) {
        int points = before.votes().stream()
                .filter(given -> given.isBy(author)
                        && given.card().equals(vote.card())
                        && given.round().equals(vote.round())
                        && given.person().equals(vote.person()))
                .mapToInt(okrworkshop.documents.Vote::points)
                .sum();
        return new Operation.CastVote(vote.card(), vote.round(), points, vote.person());
    }

    private static Operation scoreBack(DocumentView before, PersonId author, Operation.Score score) {
        OptionalInt points = before.scores().stream()
                .filter(given -> given.isBy(author)
                        && given.card().equals(score.card())
                        && given.round().equals(score.round())
                        && given.criterion().equals(score.criterion())
                        && given.person().equals(score.person()))
                .mapToInt(okrworkshop.documents.Score::points)
                .findFirst();
        return new Operation.Score(score.card(), score.round(), score.criterion(), points, score.person());
    }

    private static List<Operation> commentBack(DocumentView before, Operation.Uncomment uncomment) {
        Comment old = before.comments().stream()
                .filter(it -> it.card().equals(uncomment.card()) && it.id().equals(uncomment.comment()))
                .findFirst()
                .orElseThrow();
        return List.of(
                new Operation.Comment(old.card(), old.id(), old.text()),
                new Operation.Resolve(old.card(), old.id(), old.done()));
    }

    private static Comment comment(DocumentView before, Card card, Operation.Resolve resolve) {
        return before.comments().stream()
                .filter(it -> it.card().equals(card.id()) && it.id().equals(resolve.comment()))
                .findFirst()
                .orElseThrow();
    }

    /** What a reader sees, without what undoing cannot bring back: times, and that something was there at all. */
    static String visible(DocumentView document) {
        var text = new StringBuilder();
        document.allCards().stream()
                .filter(card -> !card.deleted())
                .map(card -> card.id() + " " + card.place() + card.order() + sorted(card.fields()) + card.group()
                        + card.mergedInto())
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        document.links().stream()
                .filter(link -> there(document, link.from()) && there(document, link.to()))
                .map(Link::toString)
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        document.votes().stream()
                .map(Object::toString)
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        document.scores().stream()
                .map(Object::toString)
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        document.comments().stream()
                .map(it -> it.card() + " " + it.id() + it.author() + it.text() + it.done())
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static boolean there(DocumentView document, CardId card) {
        return document.card(card).filter(it -> !it.deleted()).isPresent();
    }

    private static java.util.Map<String, Value> sorted(java.util.Map<String, Value> fields) {
        return new java.util.TreeMap<>(fields);
    }
}
