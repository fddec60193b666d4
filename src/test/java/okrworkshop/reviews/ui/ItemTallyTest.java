package okrworkshop.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import org.junit.jupiter.api.Test;

class ItemTallyTest {
    private static final GroupId AUTHOR = GroupId.random();

    @Test
    void verdictsOnAnItemAreAveragedWithoutWhatDoesNotApply() {
        ItemTally tally = ItemTally.of(List.of(count("yes"), count("partly"), count("na"), count("")))
                .getFirst();

        assertThat(List.of(tally.yes(), tally.partly(), tally.no())).containsExactly(1, 1, 0);
        assertThat(tally.mean()).hasValue(75);
        assertThat(ItemTally.of(List.of(count("na"))).getFirst().mean()).isEmpty();
    }

    @Test
    void reviewersOfOneDraftWhoDisagreeAreNamedByIt() {
        assertThat(ItemTally.of(List.of(count("yes"), count("no"))).getFirst().split())
                .containsExactly(AUTHOR);
        assertThat(ItemTally.of(List.of(count("yes"), count("yes"), count("na")))
                        .getFirst()
                        .split())
                .isEmpty();
    }

    @Test
    void whatIsSetAsideCountsNowhere() {
        ReviewCount no = count("no");
        ReviewCount aside = new ReviewCount(no.review().aside(true), no.items(), List.of());

        assertThat(ItemTally.of(List.of(count("yes"), aside)).getFirst().mean()).hasValue(100);
    }

    @Test
    void aSelfCheckBesideAReviewIsNoOtherOpinion() {
        ItemTally both =
                ItemTally.of(List.of(count("yes", AUTHOR), count("no"))).getFirst();

        assertThat(both.split()).isEmpty();
        assertThat(both.mean()).hasValue(0);
        assertThat(ItemTally.of(List.of(count("yes", AUTHOR))).getFirst().mean())
                .hasValue(100);
    }

    private static ReviewCount count(String verdict) {
        return count(verdict, GroupId.random());
    }

    private static ReviewCount count(String verdict, GroupId reviewer) {
        var review = new Review(
                UUID.randomUUID(), WorkshopId.random(), "review", reviewer, AUTHOR, "ten", DocumentId.random());
        List<ReviewedItem> items = Stream.of(verdict)
                .map(said -> new ReviewedItem(review, "crisp", said, "", "", ""))
                .toList();
        return new ReviewCount(review, items, List.of());
    }
}
