package okrworkshop.realtime.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;

/** How much lies hidden in the open rounds of a document: numbers that anybody may know (rule S6). Pure. */
final class HiddenCounts {
    private HiddenCounts() {}

    /**
     * @param cards hidden cards by place
     * @param people who have written, voted or scored
     * @param given how many scores each of them has given to cards that are still there, fewest first, without names
     */
    record Hidden(String round, Map<String, Integer> cards, int people, List<Integer> given) {}

    static List<Hidden> of(DocumentView document) {
        return document.rounds().stream()
                .filter(Round::hides)
                .map(round -> round.purpose() == Purpose.WRITE ? written(document, round) : given(document, round))
                .toList();
    }

    private static Hidden written(DocumentView document, Round round) {
        Map<String, Integer> cards = new TreeMap<>();
        Set<Object> people = new HashSet<>();
        for (Card card : document.allCards()) {
            if (card.live() && card.round().filter(round.id()::equals).isPresent()) {
                cards.merge(card.place(), 1, Integer::sum);
                people.add(card.author());
            }
        }
        return new Hidden(round.id(), cards, people.size(), List.of());
    }

    private static Hidden given(DocumentView document, Round round) {
        Stream<Giver> voters = document.votes().stream()
                .filter(vote -> vote.round().equals(round.id()))
                .map(vote -> new Giver(vote.voter(), vote.person()));
        Map<Giver, Integer> scorers = new HashMap<>();
        document.scores().stream()
                .filter(score -> score.round().equals(round.id()))
                .filter(score -> document.card(score.card()).filter(Card::live).isPresent())
                .forEach(score -> scorers.merge(new Giver(score.author(), score.person()), 1, Integer::sum));
        long people =
                Stream.concat(voters, scorers.keySet().stream()).distinct().count();
        return new Hidden(
                round.id(),
                Map.of(),
                Math.toIntExact(people),
                scorers.values().stream().sorted().toList());
    }

    /** A person, or one of the people at a shared device. */
    private record Giver(Object device, Object person) {}
}
