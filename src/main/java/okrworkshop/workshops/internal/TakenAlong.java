package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.documents.Value;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.templates.Lens;
import okrworkshop.templates.WorkshopTemplate;

/**
 * The accepted OKR of a document as the first operations of another one: objectives with their key results, and what hangs on
 * them, as far as the template begins with it. The new cards have no author of then and no votes. Pure.
 */
final class TakenAlong {
    /** What belongs to the end of one cycle alone. */
    private static final Set<String> OF_THE_REVIEW =
            Set.of("reached", "score", "completion", "difficulty", "dedication");

    private final DocumentView earlier;
    private final WorkshopTemplate template;
    private final Map<CardId, CardId> taken = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private TakenAlong(DocumentView earlier, WorkshopTemplate template) {
        this.earlier = earlier;
        this.template = template;
    }

    /** @param earlier as everybody may see it */
    static List<Operation> of(DocumentView earlier, WorkshopTemplate template) {
        return new TakenAlong(earlier, template).all();
    }

    static DraftOkr draft(DocumentView document) {
        return DraftOkrReader.read(document, List.of(), Set.of());
    }

    private List<Operation> all() {
        List<DraftOkr.Objective> objectives = draft(earlier).objectives();
        List<DraftOkr.KeyResult> keyResults = objectives.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .toList();
        Set<String> origins = Stream.concat(
                        objectives.stream().flatMap(objective -> objective.originIds().stream()),
                        keyResults.stream().flatMap(keyResult -> keyResult.originIds().stream()))
                .collect(Collectors.toSet());
        take(CardKind.EXPECTATION, origins);
        take(CardKind.STRATEGY, origins);
        take(CardKind.OBJECTIVE, ids(objectives.stream().map(DraftOkr.Objective::id)));
        take(CardKind.KEY_RESULT, ids(keyResults.stream().map(DraftOkr.KeyResult::id)));
        take(
                CardKind.TASK,
                ids(keyResults.stream().flatMap(each -> each.tasks().stream()).map(DraftOkr.Task::id)));
        take(CardKind.SUPPORT_REQUEST, needs());
        links();
        return operations;
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }

    /** Requests for a key result that comes along. */
    private Set<String> needs() {
        return ids(earlier.cards(CardKind.SUPPORT_REQUEST).stream()
                .filter(need -> earlier.targets(need.id(), LinkType.PARENT).stream()
                        .anyMatch(result -> taken.containsKey(result.id())))
                .map(need -> need.id().value()));
    }

    private void take(CardKind kind, Set<String> wanted) {
        if (!template.starts().contains(kind)) {
            return;
        }
        String place = place(kind);
        int number = 0;
        for (Card card : earlier.cards(kind)) {
            if (wanted.contains(card.id().value())) {
                var id = new CardId("start-" + (taken.size() + 1));
                taken.put(card.id(), id);
                operations.add(new Operation.Create(
                        id,
                        kind,
                        template.steps().getFirst().id(),
                        place,
                        OrderKeys.inRow(number++),
                        fields(card),
                        List.of()));
            }
        }
    }

    private static Map<String, Value> fields(Card card) {
        Map<String, Value> fields = new HashMap<>(card.fields());
        fields.keySet().removeAll(OF_THE_REVIEW);
        return fields;
    }

    /** The first column that holds such cards: other columns than it had are here. */
    private String place(CardKind kind) {
        return template.steps().stream()
                .flatMap(step -> step.lenses().stream())
                .flatMap(lens -> lens instanceof Lens.Columns board ? board.columns().stream() : Stream.empty())
                .filter(column -> column.kind() == kind)
                .map(Lens.Column::id)
                .findFirst()
                .orElse("");
    }

    /** What hung under a card that has become part of another one hangs under that one now. */
    private void links() {
        Set<Link> made = new HashSet<>();
        for (Link link : earlier.links()) {
            CardId from = taken.get(link.from());
            Optional<CardId> to = earlier.card(link.to())
                    .map(card -> card.mergedInto().orElse(card.id()))
                    .map(taken::get);
            if (from != null && to.isPresent() && made.add(new Link(from, link.type(), to.get()))) {
                operations.add(new Operation.AddLink(from, link.type(), to.get()));
            }
        }
    }
}
