package okrworkshop.workshops.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okrworkshop.documents.Card;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.people.Seat;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.GroupProgress.OpenRound;

/** How much was given in the open rounds of a step; numbers alone, nothing of what was given (rule S6). Pure. */
record OpenRounds(List<Count> counts) {
    OpenRounds {
        counts = List.copyOf(counts);
    }

    record Count(Purpose purpose, boolean hidden, int cards, int people) {}

    /** @param whole with everything that is hidden */
    static OpenRounds of(StepTemplate step, DocumentView whole) {
        return new OpenRounds(PlannedRound.of(step).stream()
                .map(plan -> plan.open(whole))
                .flatMap(Optional::stream)
                .map(round -> count(round, whole))
                .toList());
    }

    /** @param members of the group: each is a voice, or as many as share the device */
    List<OpenRound> among(List<Seat> members) {
        int voices = members.stream()
                .mapToInt(seat -> Math.max(1, seat.people().size()))
                .sum();
        return counts.stream()
                .map(count -> new OpenRound(
                        count.purpose(),
                        count.hidden(),
                        count.cards(),
                        count.people(),
                        count.purpose() == Purpose.WRITE ? members.size() : voices))
                .toList();
    }

    private static Count count(Round round, DocumentView whole) {
        List<Card> cards = whole.allCards().stream()
                .filter(card -> card.round().filter(round.id()::equals).isPresent() && !card.deleted())
                .toList();
        Stream<Object> givers =
                switch (round.purpose()) {
                    case WRITE -> cards.stream().map(Card::author);
                    case VOTE ->
                        whole.votes().stream()
                                .filter(vote -> vote.round().equals(round.id()))
                                .map(vote -> List.of(vote.voter(), vote.person()));
                    case SCORE ->
                        whole.scores().stream()
                                .filter(score -> score.round().equals(round.id()))
                                .map(score -> List.of(score.author(), score.person()));
                };
        return new Count(round.purpose(), round.hidden(), cards.size(), (int)
                givers.distinct().count());
    }
}
