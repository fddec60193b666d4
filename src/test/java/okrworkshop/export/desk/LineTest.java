package okrworkshop.export.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.testing.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    private static final PersonId ANNA = PersonId.random();
    private static final PersonId BO = PersonId.random();

    private final Line<String, String> line = new Line<>(new Line.Limits(3, 2));

    @Test
    void whoComesFirstIsServedFirst() {
        var a = line.join("a", ANNA);
        var b = line.join("b", BO);
        assertThat(List.of(line.place(a), line.place(b))).containsExactly(1, 2);
        assertThat(line.take()).contains(a);
        assertThat(List.of(line.place(a), line.place(b))).containsExactly(0, 1);
        assertThat(List.of(line.place(ANNA), line.place(BO))).containsExactly(0, 1);
    }

    @Test
    void thoseWhoWantTheSameShareASpotUntilItIsBegun() {
        var spot = line.join("a", ANNA);
        assertThat(line.join("a", BO)).isSameAs(spot);
        assertThat(line.size()).isEqualTo(1);
        assertThat(line.take()).contains(spot);
        assertThat(line.join("a", BO)).isNotSameAs(spot);
    }

    @Test
    void aSpotIsGivenUpWhenTheLastOfThemLeaves() {
        var spot = line.join("a", ANNA);
        line.join("a", BO);
        line.leave(spot, ANNA);
        line.leave(spot, ANNA);
        assertThat(line.size()).isEqualTo(1);
        line.leave(spot, BO);
        assertThat(line.take()).isEmpty();
    }

    @Test
    void noMoreThanTheLineHoldsCanWait() {
        line.join("a", PersonId.random());
        line.join("b", PersonId.random());
        var c = line.join("c", BO);
        assertThat(Refusals.of(() -> line.join("d", ANNA)).code()).isEqualTo("files.busy");
        assertThat(line.join("c", ANNA)).isSameAs(c);
        line.take();
        assertThat(line.place(line.join("d", ANNA))).isEqualTo(3);
    }

    @Test
    void onePersonCannotFillTheLine() {
        line.join("a", ANNA);
        var b = line.join("b", ANNA);
        assertThat(Refusals.of(() -> line.join("c", ANNA)).code()).isEqualTo("files.too-many");
        assertThat(line.place(line.join("c", BO))).isEqualTo(3);
        line.leave(b, ANNA);
        assertThat(line.place(line.join("d", ANNA))).isEqualTo(3);
    }

    /** Compared with a plain list of tickets. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyMixOfComingLeavingAndServingKeepsTheOrderAndTheLimits(long seed) {
        record Held(Line.Spot<Integer, String> spot, PersonId person) {}
        Random random = new Random(seed);
        var limits = new Line.Limits(6, 3);
        Line<Integer, String> tried = new Line<>(limits);
        List<PersonId> people = List.of(ANNA, BO, PersonId.random(), PersonId.random());
        List<Integer> order = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (int turn = 0; turn < 4000; turn++) {
            Map<PersonId, Long> tickets = new HashMap<>();
            held.forEach(one -> tickets.merge(one.person(), 1L, Long::sum));
            int choice = random.nextInt(10);
            if (choice < 6) {
                int wanted = random.nextInt(12);
                PersonId person = people.get(random.nextInt(people.size()));
                boolean one = tickets.getOrDefault(person, 0L) >= limits.mostOfOne();
                boolean full = !order.contains(wanted) && order.size() >= limits.most();
                try {
                    held.add(new Held(tried.join(wanted, person), person));
                    assertThat(one || full).isFalse();
                    if (!order.contains(wanted)) {
                        order.add(wanted);
                    }
                } catch (RefusedException refused) {
                    assertThat(refused.refusal().code()).isEqualTo(one ? "files.too-many" : "files.busy");
                    assertThat(one || full).isTrue();
                }
            } else if (choice < 8 && !held.isEmpty()) {
                Held leaving = held.remove(random.nextInt(held.size()));
                tried.leave(leaving.spot(), leaving.person());
                if (held.stream().noneMatch(other -> other.spot() == leaving.spot())) {
                    order.remove(leaving.spot().wanted());
                }
            } else {
                var taken = tried.take();
                assertThat(taken.map(Line.Spot::wanted))
                        .isEqualTo(order.stream().findFirst());
                taken.ifPresent(spot -> {
                    order.removeFirst();
                    held.removeIf(one -> one.spot() == spot);
                    assertThat(tried.place(spot)).isZero();
                });
            }
            assertThat(tried.size()).isEqualTo(order.size());
            held.forEach(one -> assertThat(tried.place(one.spot()))
                    .isEqualTo(order.indexOf(one.spot().wanted()) + 1));
        }
    }
}
