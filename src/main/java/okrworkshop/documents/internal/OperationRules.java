package okrworkshop.documents.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.documents.Value;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What an operation must be to fit a document, whoever sends it. A deleted card still takes text, moves and links, so
 * that nobody's words are lost while somebody else deletes it; only votes are refused.
 */
final class OperationRules {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]{0,80}");

    private OperationRules() {}

    /**
     * @return the operation with its values typed by the card's fields
     * @throws RefusedException with the codes that {@code docs/PROTOCOL.md} lists under O
     */
    static Operation check(DocumentState document, Operation operation) {
        return switch (operation) {
            case Operation.Create create -> checkCreate(document, create);
            case Operation.SetField set -> {
                CardKind kind = known(document, set.card()).kind();
                FieldSpec field = field(kind, set.field());
                yield new Operation.SetField(
                        set.card(), set.field(), set.value().flatMap(value -> FieldRules.typed(field, value)));
            }
            case Operation.Move move -> {
                known(document, move.card());
                checkPlace(move.place(), move.order());
                yield move;
            }
            case Operation.AddLink link -> checkLink(document, link);
            case Operation.RemoveLink link -> {
                known(document, link.card());
                yield link;
            }
            case Operation.CastVote vote -> checkVote(document, vote);
            case Operation.Delete delete -> {
                known(document, delete.card());
                yield delete;
            }
            case Operation.Restore restore -> {
                known(document, restore.card());
                yield restore;
            }
        };
    }

    private static Operation checkCreate(DocumentState document, Operation.Create create) {
        if (document.card(create.card()).isPresent()) {
            throw new RefusedException("card.exists");
        }
        if (document.allCards().size() >= Limits.CARDS) {
            throw new RefusedException("document.full", Limits.CARDS);
        }
        checkName(create.step(), "step.malformed");
        checkPlace(create.place(), create.order());
        for (var link : create.links()) {
            if (link.to().equals(create.card())) {
                throw new RefusedException("link.self");
            }
            target(document, link.to());
        }
        if (document.links().size() + create.links().size() > Limits.LINKS) {
            throw new RefusedException("document.links-full", Limits.LINKS);
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        create.fields()
                .forEach((name, value) -> FieldRules.typed(field(create.kind(), name), value)
                        .ifPresent(typed -> fields.put(name, typed)));
        return new Operation.Create(
                create.card(), create.kind(), create.step(), create.place(), create.order(), fields, create.links());
    }

    private static Operation checkLink(DocumentState document, Operation.AddLink link) {
        known(document, link.card());
        if (link.card().equals(link.to())) {
            throw new RefusedException("link.self");
        }
        target(document, link.to());
        boolean fresh = !document.has(new Link(link.card(), link.type(), link.to()));
        if (fresh && document.links().size() >= Limits.LINKS) {
            throw new RefusedException("document.links-full", Limits.LINKS);
        }
        if (fresh && link.type() == LinkType.PARENT && document.isBelow(link.to(), link.card())) {
            throw new RefusedException("link.cycle");
        }
        return link;
    }

    private static Operation checkVote(DocumentState document, Operation.CastVote vote) {
        if (known(document, vote.card()).deleted()) {
            throw new RefusedException("card.deleted");
        }
        checkName(vote.round(), "vote.round");
        if (vote.points() < 0 || vote.points() > Limits.POINTS) {
            throw new RefusedException("vote.points", Limits.POINTS);
        }
        if (document.votes().size() >= Limits.VOTES && vote.points() > 0) {
            throw new RefusedException("document.votes-full", Limits.VOTES);
        }
        return vote;
    }

    private static Card known(DocumentState document, CardId card) {
        return document.card(card).orElseThrow(() -> new RefusedException("card.unknown"));
    }

    private static void target(DocumentState document, CardId card) {
        if (document.card(card).isEmpty()) {
            throw new RefusedException("link.unknown-card");
        }
    }

    private static FieldSpec field(CardKind kind, String name) {
        @Nullable FieldSpec field = kind.fields().get(name);
        if (field == null) {
            throw new RefusedException("field.unknown", kind.wireName());
        }
        return field;
    }

    private static void checkPlace(String place, String order) {
        checkName(place, "place.malformed");
        if (!OrderKeys.valid(order)) {
            throw new RefusedException("order.malformed");
        }
    }

    private static void checkName(String name, String code) {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException(code);
        }
    }
}
