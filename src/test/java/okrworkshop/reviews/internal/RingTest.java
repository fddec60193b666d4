package okrworkshop.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import okrworkshop.reviews.internal.Ring.Pair;
import okrworkshop.shared.GroupId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTest {
    private final List<GroupId> groups =
            Stream.generate(GroupId::random).limit(12).toList();

    @Test
    void eachGroupReviewsTheNextAndTheLastTheFirst() {
        assertThat(new Ring(groups.subList(0, 3)).missing(Set.of()))
                .containsExactly(pair(0, 1), pair(1, 2), pair(2, 0));
    }

    @Test
    void aSingleGroupChecksItself() {
        assertThat(new Ring(groups.subList(0, 1)).missing(Set.of())).containsExactly(pair(0, 0));
        assertThat(new Ring(groups.subList(0, 1)).missing(Set.of(pair(0, 0)))).isEmpty();
    }

    @Test
    void nobodyIsAssignedInAnEmptyRoom() {
        assertThat(new Ring(List.of()).missing(Set.of())).isEmpty();
    }

    @Test
    void twoNewcomersReviewEachOther() {
        Set<Pair> existing = Set.of(pair(0, 1), pair(1, 0));

        assertThat(new Ring(groups.subList(0, 4)).missing(existing)).containsExactly(pair(2, 3), pair(3, 2));
    }

    @Test
    void aSingleNewcomerReviewsTheNextGroupAndIsReviewedByTheFollowingNewcomer() {
        Set<Pair> existing = new HashSet<>(Set.of(pair(0, 1), pair(1, 0)));
        List<Pair> first = new Ring(groups.subList(0, 3)).missing(existing);
        existing.addAll(first);

        assertThat(first).containsExactly(pair(2, 0), pair(2, 2));
        assertThat(new Ring(groups.subList(0, 4)).missing(existing)).containsExactly(pair(3, 2), pair(3, 3));
    }

    @Test
    void aGroupThatCheckedItselfJoinsTheRingWhenOthersCome() {
        assertThat(new Ring(groups.subList(0, 2)).missing(Set.of(pair(0, 0)))).containsExactly(pair(0, 1), pair(1, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void howeverGroupsArriveNobodyReviewsTwiceOrItself(long seed) {
        Random random = new Random(seed);
        Set<GroupId> present = new HashSet<>(groups.subList(0, 2));
        Set<Pair> pairs = new HashSet<>();
        while (present.size() < groups.size()) {
            pairs.addAll(new Ring(groups.stream().filter(present::contains).toList()).missing(pairs));
            List<GroupId> reviewers = new ArrayList<>(pairs.stream()
                    .filter(pair -> !pair.selfCheck())
                    .map(Pair::reviewer)
                    .toList());
            assertThat(reviewers).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(present);
            assertThat(pairs.stream().map(Pair::author).toList()).containsAll(present);
            groups.stream().filter(group -> random.nextInt(3) == 0).forEach(present::add);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyNumberOfGroupsThatIsThereTogetherReviewsOnceAndIsReviewedOnce(int count) {
        List<Pair> pairs = new Ring(groups.subList(0, count)).missing(Set.of());

        assertThat(pairs).noneMatch(Pair::selfCheck);
        assertThat(pairs.stream().map(Pair::reviewer).toList())
                .doesNotHaveDuplicates()
                .hasSize(count);
        assertThat(pairs.stream().map(Pair::author).toList())
                .doesNotHaveDuplicates()
                .hasSize(count);
        assertThat(new Ring(groups.subList(0, count)).missing(Set.copyOf(pairs)))
                .isEmpty();
    }

    @Test
    void aGroupWhoseReviewerIsSetAsideChecksItselfAndItsReviewerGetsNoOtherTask() {
        Set<Pair> existing = Set.of(pair(0, 1), pair(1, 2), pair(2, 0));

        assertThat(new Ring(groups.subList(0, 3)).missing(existing, Set.of(pair(2, 0))))
                .containsExactly(pair(0, 0));
    }

    private Pair pair(int reviewer, int author) {
        return new Pair(groups.get(reviewer), groups.get(author));
    }
}
