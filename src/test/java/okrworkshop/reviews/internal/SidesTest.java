package okrworkshop.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.Test;

class SidesTest {
    private final Workshop workshop = new RoomFixture(4).workshop();

    @Test
    void aMergedGroupTakesItsPartAlongAndGetsItBackWhenItIsSeparated() {
        Review review = review(1, 2);

        assertThat(Sides.of(merged(1, 3), review, id(3))).contains(Side.REVIEWER);
        assertThat(Sides.of(merged(1, 3), review, id(1))).isEmpty();
        assertThat(Sides.of(merged(2, 3), review, id(3))).contains(Side.AUTHOR);
        assertThat(Sides.of(workshop, review, id(1))).contains(Side.REVIEWER);
        assertThat(Sides.of(workshop, review, id(3))).isEmpty();
    }

    @Test
    void reviewersWhoJoinTheAuthorsCheckThemselves() {
        assertThat(Sides.of(merged(1, 2), review(1, 2), id(2))).contains(Side.BOTH);
        assertThat(Sides.selfCheck(merged(1, 2), review(1, 2))).isTrue();
    }

    @Test
    void groupsThatWereMergedIntoEachOtherInTurnEndSomewhere() {
        assertThat(Sides.now(merged(1, 2, 2, 1), id(1))).isIn(id(1), id(2));
        assertThat(Sides.now(merged(1, 2, 2, 3), id(1))).isEqualTo(id(3));
    }

    private Review review(int reviewer, int author) {
        return new Review(
                UUID.randomUUID(),
                workshop.id(),
                RoomFixture.REVIEW,
                id(reviewer),
                id(author),
                RoomFixture.CHECKLIST,
                DocumentId.random());
    }

    private GroupId id(int number) {
        return workshop.groups().get(number - 1).id();
    }

    /** @param pairs numbers of a merged group and of the one that took it in, in turn */
    private Workshop merged(int... pairs) {
        List<Group> groups = new ArrayList<>(workshop.groups());
        for (int i = 0; i < pairs.length; i += 2) {
            groups.set(pairs[i] - 1, groups.get(pairs[i] - 1).merged(id(pairs[i + 1])));
        }
        return new Workshop(
                workshop.id(),
                workshop.crew(),
                workshop.code(),
                workshop.title(),
                workshop.parent(),
                workshop.cycleStart(),
                workshop.cycleEnd(),
                workshop.language(),
                workshop.preset(),
                workshop.groupSize(),
                workshop.template(),
                workshop.phase(),
                workshop.position(),
                workshop.timer(),
                groups,
                workshop.rules(),
                workshop.createdAt());
    }
}
