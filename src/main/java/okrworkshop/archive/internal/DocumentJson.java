package okrworkshop.archive.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import okrworkshop.documents.ArchivedStates;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.FieldType;
import okrworkshop.documents.Limits;
import okrworkshop.documents.StateCodec;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The state of a document as a part: as on the wire, with numbers in place of people's ids. */
final class DocumentJson {
    private static final int KIND = 1;
    private static final int AUTHOR = 5;
    private static final int FIELDS = 7;
    private static final int VOTER = 2;
    private static final int VOTES_FOR = 4;
    private static final int SCORER = 3;
    private static final int SCORES_FOR = 5;
    private static final int SPEAKER = 2;
    private static final int SAID = 4;
    private static final int NOBODY = -1;

    private DocumentJson() {}

    static void collect(DocumentView view, Collection<UUID> ids, Set<String> names) {
        state(view).path("people").forEach(id -> ids.add(UUID.fromString(id.stringValue())));
        view.votes().forEach(vote -> vote.person().ifPresent(names::add));
        view.scores().forEach(score -> score.person().ifPresent(names::add));
    }

    static ObjectNode write(DocumentView view, Numbers numbers, Renaming renaming) {
        ObjectNode state = state(view);
        ArrayNode people = PartJson.MAPPER.createArrayNode();
        state.path("people").forEach(id -> people.add(numbers.of(UUID.fromString(id.stringValue()))));
        state.set("people", people);
        rows(state, "cards").forEach(card -> fields(card, renaming));
        rows(state, "votes").forEach(vote -> rename(vote, VOTES_FOR, Limits.PERSON, renaming));
        rows(state, "scores").forEach(score -> rename(score, SCORES_FOR, Limits.PERSON, renaming));
        rows(state, "comments").forEach(comment -> rename(comment, SAID, Limits.COMMENT, renaming));
        ObjectNode part = PartJson.MAPPER.createObjectNode();
        part.put("sequence", view.sequence());
        part.set("state", state);
        return part;
    }

    private static ObjectNode state(DocumentView view) {
        return (ObjectNode) PartJson.MAPPER.readTree(new StateCodec().write(view));
    }

    private static List<ArrayNode> rows(ObjectNode state, String name) {
        List<ArrayNode> rows = new ArrayList<>();
        state.path(name).forEach(row -> rows.add((ArrayNode) row));
        return rows;
    }

    private static void fields(ArrayNode card, Renaming renaming) {
        Optional<CardKind> kind = CardKind.ofWireName(card.get(KIND).stringValue());
        ObjectNode fields = (ObjectNode) card.get(FIELDS);
        for (String name : List.copyOf(fields.propertyNames())) {
            @Nullable FieldSpec spec = kind.orElseThrow().fields().get(name);
            JsonNode value = fields.get(name);
            if (spec != null && value.isString() && spec.type() == FieldType.TEXT) {
                fields.put(name, renaming.text(value.stringValue(), Limits.TEXT));
            } else if (spec != null && value.isString() && spec.type() == FieldType.LINE) {
                fields.put(name, renaming.text(value.stringValue(), Limits.LINE));
            }
        }
    }

    private static void rename(ArrayNode row, int at, int most, Renaming renaming) {
        if (row.has(at)) {
            row.set(at, StringNode.valueOf(renaming.text(row.get(at).stringValue(), most)));
        }
    }

    /** @throws RefusedException {@code archive.document} */
    static Set<Integer> people(JsonNode part) {
        Set<Integer> numbers = new TreeSet<>();
        JsonNode people = part.path("state").path("people");
        require(people.isArray());
        for (JsonNode number : people) {
            require(number.isInt() && number.intValue() >= 0 && numbers.add(number.intValue()));
        }
        return numbers;
    }

    /**
     * Whoever is not known becomes a person who is nobody, for every row another one.
     *
     * @throws RefusedException {@code archive.document}
     */
    static DocumentCopy read(ArchivedStates states, DocumentId document, JsonNode part, NewIds ids) {
        require(part instanceof ObjectNode);
        require(part.size() == 2 && part.path("sequence").isIntegralNumber());
        require(part.path("sequence").canConvertToLong() && part.path("state").isObject());
        ObjectNode state = ((ObjectNode) part.path("state")).deepCopy();
        ArrayNode people = PartJson.MAPPER.createArrayNode();
        state.path("people")
                .forEach(number -> people.add(ids.of(number.intValue()).toString()));
        int named = people.size();
        state.set("people", people);
        nobody(state, "cards", AUTHOR, people, named);
        nobody(state, "votes", VOTER, people, named);
        nobody(state, "scores", SCORER, people, named);
        nobody(state, "comments", SPEAKER, people, named);
        for (JsonNode card : state.path("cards")) {
            require(card.path(FIELDS).isObject());
        }
        for (String name : List.of("links", "rounds")) {
            require(state.path(name).isArray());
        }
        return states.read(document, part.path("sequence").longValue(), state);
    }

    private static void nobody(ObjectNode state, String name, int at, ArrayNode people, int named) {
        require(state.path(name).isArray());
        for (JsonNode row : state.path(name)) {
            require(row.isArray() && row.path(at).isInt());
            int index = row.get(at).intValue();
            require(index >= NOBODY && index < named);
            if (index == NOBODY) {
                ((ArrayNode) row).set(at, PartJson.MAPPER.getNodeFactory().numberNode(people.size()));
                people.add(UUID.randomUUID().toString());
            }
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException("archive.document");
        }
    }
}
