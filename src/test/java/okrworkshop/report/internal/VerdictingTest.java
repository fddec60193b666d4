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

        ReviewResult result = Verdicting.of(workshop.template(), received).getFirst();

        assertThat(result.step()).isEqualTo("two");
        assertThat(result.checklist()).isEqualTo("ten");
        assertThat(result.items())
                .containsExactly(
                        new OfItem("clear", "wording", new Verdicts(1, 0, 1, 0, 0), 0),
                        new OfItem("short", "wording", new Verdicts(0, 1, 0, 0, 1), 0));
        assertThat(result.groups())
                .containsExactly(
                        new OfGroup(first, new Verdicts(1, 1, 0, 0, 0), 1, 0),
                        new OfGroup(second, new Verdicts(0, 0, 1, 0, 1), 1, 0));
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

        ReviewResult result = Verdicting.of(workshop.template(), received).getFirst();

        assertThat(result.items()).extracting(OfItem::split).containsExactly(1, 0);
        assertThat(result.items().getFirst().verdicts().mean()).hasValue(50);
        assertThat(Verdicts.NONE.mean()).isEmpty();
    }

    @Test
    void withoutReviewsThereIsNothingToSay() {
        assertThat(Verdicting.of(workshop.template(), Map.of(first, List.of()))).isEmpty();
    }

    private ReviewedItem item(Group author, String item, String verdict, String reply) {
        var review = new Review(
                UUID.randomUUID(), workshop.id(), "two", first.id(), author.id(), "ten", DocumentId.random());
        return new ReviewedItem(review, item, verdict, "", reply, "");
    }
}
