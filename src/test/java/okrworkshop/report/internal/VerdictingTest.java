package okrworkshop.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.report.ReviewResult;
import okrworkshop.report.ReviewResult.OfGroup;
import okrworkshop.report.ReviewResult.OfItem;
import okrworkshop.report.ReviewResult.Verdicts;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.Test;

class VerdictingTest {
    private final Workshop workshop = ReportRoom.workshop(2);
    private final Group first = workshop.groups().get(0);
    private final Group second = workshop.groups().get(1);

    @Test
    void verdictsAddUpByItemAndByGroup() {
        Map<Group, List<ReviewedItem>> received = new LinkedHashMap<>();
        received.put(first, List.of(item(first, "clear", "yes", "adopt"), item(first, "short", "partly", "")));
        received.put(second, List.of(item(second, "clear", "no", "reject"), item(second, "short", "", "")));

        ReviewResult result =
                Verdicting.of(workshop.template(), received, List.of()).getFirst();

        assertThat(result.step()).isEqualTo("two");
        assertThat(result.checklist()).isEqualTo("ten");
        assertThat(result.items())
                .containsExactly(
                        new OfItem("clear", "wording", new Verdicts(1, 0, 1, 0, 0), 0),
                        new OfItem("short", "wording", new Verdicts(0, 1, 0, 0, 1), 0));
        assertThat(result.groups())
                .containsExactly(
                        new OfGroup(first, new Verdicts(1, 1, 0, 0, 0), 1, 0, 0, 0, false, List.of()),
                        new OfGroup(second, new Verdicts(0, 0, 1, 0, 1), 1, 0, 0, 1, false, List.of()));
        assertThat(result.groups()).extracting(OfGroup::asked).containsExactly(1, 1);
    }

    @Test
    void reviewersOfTheSameDraftWhoSayDifferentThingsAreCounted() {
        Map<Group, List<ReviewedItem>> received = new LinkedHashMap<>();
        received.put(
                first,
                List.of(
                        item(first, "clear", "yes", ""),
                        item(first, "clear", "no", ""),
                        item(first, "short", "yes", ""),
                        item(first, "short", "na", "")));

        ReviewResult result =
                Verdicting.of(workshop.template(), received, List.of()).getFirst();

        assertThat(result.items()).extracting(OfItem::split).containsExactly(1, 0);
        assertThat(result.items().getFirst().verdicts().mean()).hasValue(50);
        assertThat(Verdicts.NONE.mean()).isEmpty();
    }

    @Test
    void aSecondLookAndWhatIsInTheWayAreCountedAndLetPassIsNot() {
        Review review = review(second, first);
        List<ReviewedItem> items = List.of(
                new ReviewedItem(review, "clear", "no", "Why", "adopt", "", "o", "yes", "", ""),
                new ReviewedItem(review, "short", "no", "Why", "reject", "So", "", "no", "Still", "Next cycle"),
                new ReviewedItem(review, "short", "no", "Why", "reject", "So", "", "no", "Still", ""));

        OfGroup group = Verdicting.of(workshop.template(), Map.of(first, items), List.of())
                .getFirst()
                .groups()
                .getFirst();

        assertThat(group.rechecked()).isEqualTo(3);
        assertThat(group.unresolved()).isEqualTo(1);
        assertThat(group.waived()).isEqualTo(1);
    }

    @Test
    void aSelfCheckIsMarkedAndCountsOnlyWhereNobodyElseLooks() {
        var own = new ReviewedItem(review(first, first), "clear", "yes", "", "", "");
        var other = new ReviewedItem(review(second, first), "clear", "no", "Why", "", "");

        ReviewResult alone = Verdicting.of(workshop.template(), Map.of(first, List.of(own)), List.of())
                .getFirst();
        ReviewResult both = Verdicting.of(workshop.template(), Map.of(first, List.of(own, other)), List.of())
                .getFirst();

        assertThat(alone.groups().getFirst().selfCheck()).isTrue();
        assertThat(both.groups().getFirst().selfCheck()).isFalse();
        assertThat(both.items().getFirst().verdicts()).isEqualTo(new Verdicts(0, 0, 1, 0, 0));
        assertThat(both.items().getFirst().split()).isZero();
    }

    @Test
    void whatToLearnAndTheRisksStandWithTheGroupTheyAreAbout() {
        ReviewedItem item = item(first, "clear", "yes", "");
        var risk = new Remark(item.review(), "risk", "", "", "Too much at once", "", "", "");
        var passage = new Remark(item.review(), "passage", "o", "users", "Which?", "", "", "");

        ReviewResult result = Verdicting.of(workshop.template(), Map.of(first, List.of(item)), List.of(risk, passage))
                .getFirst();

        assertThat(result.groups().getFirst().told()).containsExactly(risk);
    }

    @Test
    void withoutReviewsThereIsNothingToSay() {
        assertThat(Verdicting.of(workshop.template(), Map.of(first, List.of()), List.of()))
                .isEmpty();
    }

    private ReviewedItem item(Group author, String item, String verdict, String reply) {
        return new ReviewedItem(review(author.equals(first) ? second : first, author), item, verdict, "", reply, "");
    }

    private Review review(Group reviewer, Group author) {
        return new Review(
                UUID.randomUUID(), workshop.id(), "two", reviewer.id(), author.id(), "ten", DocumentId.random());
    }
}
