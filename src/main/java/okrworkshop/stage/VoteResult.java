package okrworkshop.stage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.templates.StepTemplate;

/**
 * What a group has voted for in a step; never of a round that is still open.
 *
 * @param voting whether the group votes now: what it voted for before says nothing any more
 * @param entries cards with points, most first
 */
public record VoteResult(boolean voting, List<Entry> entries) {
    public VoteResult {
        entries = List.copyOf(entries);
    }

    /** A card and what it got. */
    public record Entry(String text, int points) {}

    /** @param board as everybody sees it */
    public static VoteResult of(StepTemplate step, DocumentView board) {
        Map<String, Round> newest = new LinkedHashMap<>();
        board.rounds().stream()
                .filter(round -> round.purpose() == Purpose.VOTE && round.step().equals(step.id()))
                .forEach(round -> newest.put(family(round.id()), round));
        boolean voting = newest.values().stream().anyMatch(Round::open);
        Map<CardId, Integer> points = new HashMap<>();
        board.votes().stream()
                .filter(vote -> newest.values().stream()
                        .anyMatch(round -> !round.open() && round.id().equals(vote.round())))
                .forEach(vote -> points.merge(vote.card(), vote.points(), Integer::sum));
        List<Entry> entries = points.entrySet().stream()
                .flatMap(each -> board
                        .card(each.getKey())
                        .filter(Card::live)
                        .map(card -> new Entry(card.text().strip(), each.getValue()))
                        .stream())
                .filter(entry -> entry.points() > 0)
                .sorted(Comparator.comparing(Entry::points).reversed().thenComparing(Entry::text))
                .collect(Collectors.toList());
        return new VoteResult(voting, entries);
    }

    /** Rounds of one lens: their ids differ in the number at the end. */
    private static String family(String round) {
        int point = round.lastIndexOf('.');
        return point < 0 ? round : round.substring(0, point);
    }
}
