package okrworkshop.workshops.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Round;
import okrworkshop.documents.Score;
import okrworkshop.people.Seat;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.workshops.GroupProgress.GateState;

/**
 * Conditions on what people scored. While a round hides what is given in it, only how many people gave enough is told
 * (rule S6); everything else waits for the reveal. Pure.
 */
final class Polls {
    private static final int YES = 2;
    private static final double ROUNDING = 1e-9;

    private Polls() {}

    /** Who scores through a shared device is a voter too. Strategies that are out already need no scores. */
    static GateState scored(Gate.Scored gate, Situation now) {
        Optional<Lens.Score> lens = lenses(now, Lens.Score.class, gate.lens())
                .filter(score -> score.scoreRound().isPresent())
                .findFirst();
        Set<String> criteria = lens.stream()
                .flatMap(score -> score.criteria().stream())
                .map(Lens.Criterion::field)
                .collect(Collectors.toSet());
        Set<CardId> strategies = now.cards(CardKind.STRATEGY).stream()
                .filter(card -> !card.text("decision").equals("rejected"))
                .map(Card::id)
                .collect(Collectors.toSet());
        double enough = strategies.size() * criteria.size() * gate.share() - ROUNDING;
        Map<Voice, Long> cells = scores(lens.flatMap(score -> newest(now, score)), now).stream()
                .filter(score -> strategies.contains(score.card()) && criteria.contains(score.criterion()))
                .collect(Collectors.groupingBy(
                        score -> new Voice(score.author(), score.person()), Collectors.counting()));
        int have = (int) now.members().stream()
                .flatMap(Polls::voices)
                .filter(voice -> enough > 0 && cells.getOrDefault(voice, 0L) >= enough)
                .count();
        int need =
                Math.max(1, (int) now.members().stream().flatMap(Polls::voices).count());
        return new GateState(gate.id(), have >= need, have, need);
    }

    /** Have and need count cells. */
    static GateState discussed(Gate.Discussed gate, Situation now) {
        Optional<Round> round = lenses(now, Lens.Score.class, gate.lens())
                .flatMap(lens -> revealed(now, lens).stream())
                .findFirst();
        if (round.isEmpty()) {
            return new GateState(gate.id(), false, 0, 1);
        }
        Map<CardId, Map<String, IntSummaryStatistics>> given = scores(round, now).stream()
                .collect(Collectors.groupingBy(
                        Score::card,
                        Collectors.groupingBy(Score::criterion, Collectors.summarizingInt(Score::points))));
        int outliers = 0;
        int discussed = 0;
        List<Card> lacking = new ArrayList<>();
        for (Card card : now.cards(CardKind.STRATEGY)) {
            Set<String> marked = Set.of(card.text("discussed").split("[,，、\\s]+"));
            List<String> far = far(given.getOrDefault(card.id(), Map.of()), gate.spread());
            int open =
                    (int) far.stream().filter(field -> !marked.contains(field)).count();
            outliers += far.size();
            discussed += far.size() - open;
            if (open > 0) {
                lacking.add(card);
            }
        }
        return Lacking.state(gate.id(), discussed == outliers, discussed, outliers, lacking, now.whole());
    }

    static GateState agreed(Gate.Agreed gate, Situation now) {
        Optional<Round> round = lenses(now, Lens.Okr.class, gate.lens())
                .flatMap(lens -> revealed(now, lens).stream())
                .findFirst();
        Map<CardId, List<Score>> votes = scores(round, now).stream()
                .filter(score -> score.criterion().equals(Lens.Okr.SUFFICIENT))
                .collect(Collectors.groupingBy(Score::card));
        return Lacking.all(
                gate.id(),
                now.cards(CardKind.OBJECTIVE),
                card -> says(votes.getOrDefault(card.id(), List.of()), gate.share()),
                now.whole());
    }

    private static boolean says(List<Score> votes, double share) {
        long yes = votes.stream().filter(score -> score.points() >= YES).count();
        return yes > 0 && yes >= votes.size() * share - ROUNDING;
    }

    private static List<String> far(Map<String, IntSummaryStatistics> cells, int spread) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().getMax() - cell.getValue().getMin() >= spread)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T extends Lens> Stream<T> lenses(Situation now, Class<T> type, String id) {
        return now.step().lenses().stream()
                .filter(lens -> id.isEmpty() || lens.id().equals(id))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Optional<Round> newest(Situation now, Lens lens) {
        return rounds(now, lens).reduce((older, newer) -> newer);
    }

    private static Optional<Round> revealed(Situation now, Lens lens) {
        return rounds(now, lens).filter(round -> !round.hides()).reduce((older, newer) -> newer);
    }

    private static Stream<Round> rounds(Situation now, Lens lens) {
        return PlannedRound.scored(now.step(), lens).stream().flatMap(plan -> plan.in(now.whole()).stream());
    }

    private static Collection<Score> scores(Optional<Round> round, Situation now) {
        return round.map(one -> now.whole().scores().stream()
                        .filter(score -> score.round().equals(one.id()))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Voice> voices(Seat seat) {
        Optional<PersonId> author = Optional.of(seat.person());
        return seat.people().isEmpty()
                ? Stream.of(new Voice(author, Optional.empty()))
                : seat.people().stream().map(person -> new Voice(author, Optional.of(person)));
    }

    /** As scores name those who gave them: the seat, and whom its device speaks for. */
    private record Voice(Optional<PersonId> author, Optional<String> person) {}
}
