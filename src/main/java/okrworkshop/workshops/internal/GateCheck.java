package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Sight;
import okrworkshop.okr.Capacity;
import okrworkshop.okr.Serves;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.Gate;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.writing.Wordings;

/** How far a group meets a condition of a definition of done. Pure. An empty card counts for nothing. */
final class GateCheck {
    private GateCheck() {}

    /** @throws IllegalArgumentException for {@link Gate.Reviewed}, which no document of the group can answer */
    static GateState check(Gate gate, Situation now) {
        DocumentView whole = now.whole();
        return switch (gate) {
            case Gate.Count count -> count(count, now);
            case Gate.Filled filled ->
                Lacking.share(
                        filled.id(),
                        filled.share(),
                        matching(now, filled.kind(), filled.where()),
                        card -> card.filled(filled.field()),
                        whole);
            case Gate.Either either ->
                Lacking.share(
                        either.id(),
                        either.share(),
                        matching(now, either.kind(), either.where()),
                        card -> either.fields().stream().anyMatch(card::filled),
                        whole);
            case Gate.Linked linked ->
                Lacking.all(
                        linked.id(),
                        matching(now, linked.kind(), linked.where()),
                        card -> links(linked, card, whole),
                        whole);
            case Gate.Covered covered ->
                Lacking.all(
                        covered.id(),
                        matching(now, covered.kind(), covered.where()),
                        card -> covers(covered, card, whole),
                        whole);
            case Gate.Before before ->
                Lacking.all(
                        before.id(),
                        DueDates.dated(before, matching(now, before.kind(), before.where())),
                        card -> DueDates.inTime(before, card, now),
                        whole);
            case Gate.Answered answered -> answered(answered, now);
            case Gate.Everyone everyone -> everyone(everyone, now);
            case Gate.Scored scored -> Polls.scored(scored, now);
            case Gate.Discussed discussed -> Polls.discussed(discussed, now);
            case Gate.Agreed agreed -> Polls.agreed(agreed, now);
            case Gate.Resolved resolved -> resolved(resolved, now);
            case Gate.Worded worded -> worded(worded, now);
            case Gate.Reviewed reviewed -> throw new IllegalArgumentException(reviewed.id());
        };
    }

    /** Too few: those that don't count yet. Too many: those that do. */
    private static GateState count(Gate.Count gate, Situation now) {
        Map<Boolean, List<Card>> there = now.cards(gate.kind()).stream()
                .filter(card -> gate.place().isEmpty() || gate.place().equals(card.place()))
                .collect(Collectors.partitioningBy(card -> matches(card, gate.where())));
        List<Card> counting = there.getOrDefault(true, List.of());
        List<Card> others = there.getOrDefault(false, List.of());
        int have = counting.size();
        return Lacking.state(
                gate.id(),
                have >= gate.min() && have <= gate.max(),
                have,
                gate.min(),
                have < gate.min() ? others : counting,
                now.whole());
    }

    /** What an objective serves of the superior OKR is expected of the group as much as an expectation that it wrote down. */
    private static boolean links(Gate.Linked gate, Card card, DocumentView whole) {
        boolean asksForParent = gate.kind() == CardKind.OBJECTIVE
                && gate.link() == LinkType.ORIGIN
                && gate.to() == CardKind.EXPECTATION;
        return asksForParent && !Serves.of(card).isEmpty()
                || whole.targets(card.id(), gate.link()).stream().anyMatch(target -> target.kind() == gate.to());
    }

    private static boolean covers(Gate.Covered gate, Card card, DocumentView whole) {
        long sources = whole.sources(card.id(), gate.link()).stream()
                .filter(source -> source.kind() == gate.from() && Situation.written(source))
                .count();
        return sources >= gate.min() && sources <= gate.max();
    }

    private static GateState answered(Gate.Answered gate, Situation now) {
        Optional<Card> question = now.whole()
                .card(FrameCards.id(now.step().id(), gate.question()))
                .filter(Card::live);
        boolean met = question.filter(card -> !card.text().isBlank()).isPresent();
        return Lacking.state(gate.id(), met, met ? 1 : 0, 1, question.stream().toList(), now.whole());
    }

    /** A card that became part of another one was written nevertheless. Tells how many people, never who. */
    private static GateState everyone(Gate.Everyone gate, Situation now) {
        Map<PersonId, Long> written = now.whole().allCards().stream()
                .filter(card -> !card.deleted()
                        && gate.kinds().contains(card.kind())
                        && card.step().equals(now.step().id())
                        && Situation.written(card))
                .flatMap(card -> card.author().stream())
                .collect(Collectors.groupingBy(author -> author, Collectors.counting()));
        int have = (int) now.members().stream()
                .filter(seat -> written.getOrDefault(seat.person(), 0L) >= gate.min())
                .count();
        int need = Math.max(1, now.members().size());
        return new GateState(gate.id(), have >= need, have, need);
    }

    private static GateState resolved(Gate.Resolved gate, Situation now) {
        List<Card> tasks = now.cards(CardKind.TASK);
        return Lacking.all(
                gate.id(),
                now.cards(CardKind.RESOURCE),
                resource -> resource.filled("action") || !Capacity.overloaded(resource, tasks),
                now.whole());
    }

    /** What a round still hides counts nowhere: the number of mistakes would say something about it. */
    private static GateState worded(Gate.Worded gate, Situation now) {
        DocumentView seen = Sight.ofEverybody().through(now.whole());
        Wordings.Judged judged = now.wordings().judge(seen);
        int need = Math.max(1, judged.statements().size());
        int have = judged.statements().size() - judged.faulty().size();
        List<Card> faulty = judged.faulty().stream()
                .map(seen::card)
                .flatMap(Optional::stream)
                .toList();
        return Lacking.state(gate.id(), have >= need, have, need, faulty, seen);
    }

    private static List<Card> matching(Situation now, CardKind kind, Map<String, String> where) {
        List<Card> cards = now.cards(kind);
        return where.isEmpty()
                ? cards
                : cards.stream().filter(card -> matches(card, where)).toList();
    }

    static boolean matches(Card card, Map<String, String> where) {
        return where.entrySet().stream()
                .allMatch(entry -> card.text(entry.getKey()).equals(entry.getValue()));
    }
}
