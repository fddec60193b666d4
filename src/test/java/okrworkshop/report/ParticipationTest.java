package okrworkshop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final Group GROUP = new Group(GroupId.random(), 1, "Group 1", DocumentId.random());

    @Test
    void theSpreadIsInOrderOfNumbersAndOfNothingElse() {
        assertThat(of(7, 0, 3).counts()).containsExactly(0, 3, 7);
        assertThat(of(7, 0, 3).wrote()).isEqualTo(2);
    }

    @Test
    void halfComesFromTheFewestWhoMakeIt() {
        assertThat(of(10, 1, 1, 1).makeHalf()).isEqualTo(1);
        assertThat(of(3, 3, 3, 3).makeHalf()).isEqualTo(2);
        assertThat(of(2, 2, 1).makeHalf()).isEqualTo(2);
        assertThat(of(0, 0, 0).makeHalf()).isZero();
    }

    @Test
    void belowThreePeopleThereIsOnlyTheSumOfTheGroup() {
        Participation two = of(5, 1);
        assertThat(two.shows()).isFalse();
        assertThat(two.counts()).isEmpty();
        assertThat(two.wrote()).isZero();
        assertThat(two.makeHalf()).isZero();
        assertThat(two.all()).isEqualTo(6);
        assertThatThrownBy(() -> new Participation(GROUP, 2, 0, 6, 0, List.of(1, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHasNoNameCountsForTheGroupAlone() {
        Participation group = Participation.of(GROUP, 0, 4, List.of(1, 2, 3));
        assertThat(group.all()).isEqualTo(10);
        assertThat(group.counts()).containsExactly(1, 2, 3);
    }

    private static Participation of(Integer... counts) {
        return Participation.of(GROUP, 0, 0, List.of(counts));
    }
}
