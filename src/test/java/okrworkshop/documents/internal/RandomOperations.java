package okrworkshop.documents.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.Delta;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;

/** Operations of all sorts on a few cards and rounds; many fit, some do not. */
final class RandomOperations {
    private static final int CARDS = 8;
    private static final int ROUNDS = 6;
    private static final int COMMENTS = 3;

    private final RandomGenerator random;

    RandomOperations(RandomGenerator random) {
        this.random = random;
    }

    Operation next(DocumentView document) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> create();
            case 2 -> new Operation.SetField(card(), "reason", Optional.of(new Value.Text(text())));
            case 3 ->
                new Operation.SetField(
                        card(), "text", random.nextBoolean() ? Optional.of(new Value.Text(text())) : Optional.empty());
            case 4 ->
                new Operation.SetField(card(), "target", Optional.of(new Value.Number(random.nextInt(100) / 4.0)));
            case 5, 6, 7 -> edit(document);
            case 8 -> new Operation.Move(card(), "p" + random.nextInt(3), "V" + (1 + random.nextInt(9)));
            case 9 -> new Operation.Group(card(), maybeCard());
            case 10 -> new Operation.Merge(card(), maybeCard());
            case 11 -> new Operation.AddLink(card(), link(), card());
            case 12 -> new Operation.RemoveLink(card(), link(), card());
            case 13 -> new Operation.CastVote(card(), round(), random.nextInt(4), person());
            case 14 ->
                new Operation.Score(
                        card(),
                        round(),
                        "c" + random.nextInt(2),
                        random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11)),
                        person());
            case 15 -> new Operation.Comment(card(), comment(), text() + "!");
            case 16 ->
                random.nextBoolean()
                        ? new Operation.Uncomment(card(), comment())
                        : new Operation.Resolve(card(), comment(), random.nextBoolean());
            case 17 ->
                new Operation.Decide(
                        card(), random.nextBoolean() ? Optional.of("chosen") : Optional.empty(), text(), "");
            case 18 -> random.nextBoolean() ? new Operation.Delete(card()) : new Operation.Restore(card());
            default ->
                random.nextInt(3) > 0
                        ? new Operation.OpenRound(
                                round(),
                                Purpose.values()[random.nextInt(3)],
                                "s1",
                                random.nextBoolean(),
                                random.nextBoolean())
                        : new Operation.CloseRound(round());
        };
    }

    private Operation create() {
        return new Operation.Create(
                card(),
                CardKind.STRATEGY,
                "s1",
                "",
                "V",
                Map.of("text", new Value.Text(text() + "x")),
                random.nextBoolean() ? List.of() : List.of(new Operation.Outgoing(link(), card())),
                random.nextBoolean() ? Optional.empty() : Optional.of(round()),
                random.nextBoolean());
    }

    private Operation edit(DocumentView document) {
        CardId card = card();
        int length = document.card(card).map(it -> it.text().length()).orElse(0);
        int at = random.nextInt(length + 1);
        int removed = random.nextInt(length - at + 1);
        var parts = new java.util.ArrayList<Delta.Part>();
        if (at > 0) {
            parts.add(new Delta.Keep(at));
        }
        parts.add(new Delta.Insert("i" + random.nextInt(10)));
        if (removed > 0) {
            parts.add(new Delta.Remove(removed));
        }
        return new Operation.EditText(card, "text", OptionalLong.of(document.sequence()), new Delta(parts));
    }

    private String text() {
        return "word".substring(random.nextInt(5)) + (random.nextBoolean() ? "词" : "");
    }

    private CardId card() {
        return new CardId("c" + random.nextInt(CARDS));
    }

    private Optional<CardId> maybeCard() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(card());
    }

    private CommentId comment() {
        return new CommentId("k" + random.nextInt(COMMENTS));
    }

    private String round() {
        return "r" + random.nextInt(ROUNDS);
    }

    private LinkType link() {
        return LinkType.values()[random.nextInt(LinkType.values().length)];
    }

    private Optional<String> person() {
        return random.nextInt(4) == 0 ? Optional.of("Li") : Optional.empty();
    }
}
