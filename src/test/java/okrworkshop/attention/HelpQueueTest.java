package okrworkshop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.Refusals;
import org.junit.jupiter.api.Test;

class HelpQueueTest {
    private final GroupId north = GroupId.random();
    private final GroupId south = GroupId.random();
    private final PersonId ann = PersonId.random();
    private final PersonId ben = PersonId.random();
    private final HelpQueue empty = new HelpQueue(List.of());

    @Test
    void whoAsksAgainKeepsThePlaceAndSaysSomethingElse() {
        HelpCall first = call(north, ann, false, "");
        HelpQueue queue = empty.with(first).with(call(south, ben, false, "KR2"));

        HelpCall again = queue.asked(call(north, ann, false, "What is a key result?"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.raisedHand()).isFalse();
        assertThat(queue.with(again).calls().getFirst().line()).isEqualTo("What is a key result?");
    }

    @Test
    void aGroupHasOneCallWhoeverAsksForIt() {
        HelpCall first = call(north, ann, true, "stuck");
        HelpQueue queue = empty.with(first);

        assertThat(queue.asked(call(north, ben, true, "still stuck")).id()).isEqualTo(first.id());
        assertThat(queue.asked(call(north, ann, false, "")).id())
                .as("a call of one's own stands beside the group's")
                .isNotEqualTo(first.id());
    }

    @Test
    void onlyThoseToWhomNobodyIsOnTheWayAreAhead() {
        HelpCall first = call(north, ann, true, "");
        HelpCall second = call(south, ben, true, "");
        HelpQueue queue = empty.with(first).with(second);

        assertThat(queue.before(second)).isEqualTo(1);
        assertThat(queue.with(first.taken(PersonId.random())).before(second)).isZero();
    }

    @Test
    void aFullQueueTakesNoFurtherCallButChangesThoseThatItHas() {
        HelpQueue full = new HelpQueue(IntStream.range(0, HelpQueue.MOST)
                .mapToObj(number -> call(north, PersonId.random(), false, ""))
                .toList());

        assertThat(Refusals.codeOf(() -> full.asked(call(north, ann, false, ""))))
                .isEqualTo("help.full");
        PersonId known = full.calls().getFirst().by();
        assertThat(full.asked(call(north, known, false, "hello")).line()).isEqualTo("hello");
    }

    private static HelpCall call(GroupId group, PersonId by, boolean wholeGroup, String line) {
        return new HelpCall(UUID.randomUUID(), group, by, wholeGroup, line, Instant.EPOCH, Optional.empty());
    }
}
