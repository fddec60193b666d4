package okrworkshop.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;

/**
 * The reviews of one step: progress by pair, what stands in the way, and what was said by item. While people write it is
 * told anew all the time; what can be pressed stays in place as long as it means the same.
 */
final class StepPart extends Section {
    private final transient ReviewActs acts;
    private final Div pairs = new Div();
    private final Div openPoints = new Div();
    private final Div items = new Div();
    private transient ReviewWords words;
    private transient Map<UUID, PairRow> rows = Map.of();
    private transient List<OpenPoint> points = List.of();

    StepPart(String step, ReviewWords words, ReviewActs acts) {
        this.words = words;
        this.acts = acts;
        addClassNames("okr-sheet", "okr-report-part");
        var more = new Button(
                getTranslation("reviews.add"),
                event -> PairDialog.add(
                                this.words.workshop().openGroups(),
                                (reviewer, author) -> acts.add(step, reviewer, author))
                        .open());
        more.addThemeVariants(ButtonVariant.SMALL);
        var head = new Div(new H2(words.step(step)), more);
        head.addClassName("okr-title-row");
        add(head, pairs, openPoints, new H3(getTranslation("reviews.items")), items);
    }

    /** @param counts of the step, in their order */
    void show(List<ReviewCount> counts, ReviewWords now) {
        words = now;
        List<UUID> ids = counts.stream().map(count -> count.review().id()).toList();
        if (!ids.equals(List.copyOf(rows.keySet()))) {
            drawPairs(ids);
        }
        counts.forEach(
                count -> Objects.requireNonNull(rows.get(count.review().id())).show(count));
        unresolved(counts);
        items.removeAll();
        items.add(items(counts));
    }

    private void drawPairs(List<UUID> ids) {
        var table = new ReviewTableView(
                getTranslation("reviews.pairs"),
                List.of(
                        getTranslation("reviews.reviewer"),
                        getTranslation("reviews.author"),
                        getTranslation("reviews.stage"),
                        getTranslation("reviews.progress"),
                        getTranslation("reviews.unresolved"),
                        getTranslation("reviews.acts")));
        rows = new LinkedHashMap<>();
        for (UUID id : ids) {
            var row = new PairRow();
            rows.put(id, row);
            table.row(row.reviewer, List.of(row.author, row.stage, row.progress, row.unresolved, row.acts));
        }
        pairs.removeAll();
        pairs.add(table);
    }

    /** One review; its buttons are new when other ones are offered. */
    private final class PairRow {
        private final Span reviewer = new Span();
        private final Span author = new Span();
        private final Span stage = new Span();
        private final Span progress = new Span();
        private final Span unresolved = new Span();
        private final Div acts = new Div();
        private List<Object> offered = List.of();

        PairRow() {
            acts.addClassName("okr-actions");
        }

        void show(ReviewCount count) {
            Review review = count.review();
            reviewer.setText(
                    review.selfCheck()
                            ? getTranslation("reviews.self", words.group(review.reviewer()))
                            : words.group(review.reviewer()));
            author.setText(words.group(review.author()));
            stage.setText(getTranslation("reviews.stage."
                    + (review.setAside() ? "aside" : review.stage().wireName())));
            progress.setText(StepPart.this.progress(count));
            unresolved.setText(String.valueOf(count.unresolved().size()));
            List<Object> now = List.of(review.stage(), review.setAside());
            if (!offered.equals(now)) {
                offered = now;
                acts.removeAll();
                acts.add(buttons(review));
            }
        }
    }

    private String progress(ReviewCount count) {
        return switch (count.review().stage()) {
            case OPEN ->
                getTranslation("reviews.judged", count.judged(), count.items().size());
            case SUBMITTED -> getTranslation("reviews.answered", count.answered(), count.asking());
            case ANSWERED, RECHECKED -> getTranslation("reviews.rechecked", count.rechecked(), open(count));
        };
    }

    private static long open(ReviewCount count) {
        return count.items().stream()
                .filter(item ->
                        ReviewCount.asks(item.verdict()) && item.waived().isEmpty())
                .count();
    }

    private List<Component> buttons(Review review) {
        List<Component> buttons = new ArrayList<>();
        if (review.stage() != Stage.RECHECKED && !review.setAside()) {
            buttons.add(button(
                    "reviews.hand-over",
                    () -> PairDialog.handOver(words.workshop().openGroups(), group -> acts.handOver(review.id(), group))
                            .open()));
        }
        if (review.stage() != Stage.OPEN && !review.setAside()) {
            buttons.add(button("reviews.reopen", () -> acts.reopen(review.id())));
        }
        buttons.add(button(
                review.setAside() ? "reviews.put-back" : "reviews.set-aside",
                () -> acts.setAside(review.id(), !review.setAside())));
        return buttons;
    }

    /** A "no" that stands in the way, or that a trainer has let pass. */
    private record OpenPoint(UUID review, String item, String title, String said, String waived) {}

    private void unresolved(List<ReviewCount> counts) {
        List<OpenPoint> now = counts.stream()
                .filter(count -> !count.review().setAside() && count.review().stage() != Stage.OPEN)
                .flatMap(count -> count.items().stream())
                .filter(item -> item.verdictNow().equals("no"))
                .map(this::point)
                .toList();
        if (now.equals(points)) {
            return;
        }
        points = now;
        openPoints.removeAll();
        if (!now.isEmpty()) {
            openPoints.add(new H3(getTranslation("reviews.open-points")));
            now.forEach(point -> openPoints.add(line(point)));
        }
    }

    private OpenPoint point(ReviewedItem item) {
        Review review = item.review();
        return new OpenPoint(
                review.id(),
                item.item(),
                words.group(review.author()) + " · " + words.item(review.checklist(), item.item()),
                item.recheckComment().isEmpty() ? item.comment() : item.recheckComment(),
                item.waived());
    }

    private Div line(OpenPoint point) {
        var said = new Div(new Paragraph(point.title()), muted(point.said()));
        var line = new Div(said);
        line.addClassName("okr-review-line");
        if (point.waived().isEmpty()) {
            line.add(button(
                    "reviews.waive",
                    () -> new WaiveDialog(point.title(), reason -> acts.waive(point.review(), point.item(), reason))
                            .open()));
        } else {
            said.add(muted(getTranslation("reviews.waived", point.waived())));
            line.add(button("reviews.unwaive", () -> acts.waive(point.review(), point.item(), "")));
        }
        return line;
    }

    private ReviewTableView items(List<ReviewCount> counts) {
        var table = new ReviewTableView(
                getTranslation("reviews.items"),
                List.of(
                        getTranslation("reviews.item"),
                        getTranslation("reviews.yes"),
                        getTranslation("reviews.partly"),
                        getTranslation("reviews.no"),
                        getTranslation("reviews.mean"),
                        getTranslation("reviews.split")));
        ItemTally.of(counts)
                .forEach(tally -> table.row(
                        new Span(words.item(tally.checklist(), tally.item())),
                        List.of(
                                number(String.valueOf(tally.yes())),
                                number(String.valueOf(tally.partly())),
                                number(String.valueOf(tally.no())),
                                number(
                                        tally.mean().isEmpty()
                                                ? "–"
                                                : tally.mean().getAsInt() + " %"),
                                new Span(String.join(
                                        getTranslation("reviews.and"),
                                        tally.split().stream().map(words::group).toList())))));
        return table;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), event -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Span number(String text) {
        var number = new Span(text);
        number.addClassName("okr-number");
        return number;
    }

    private static Span muted(String text) {
        var said = new Span(text);
        said.addClassName("okr-muted");
        return said;
    }
}
