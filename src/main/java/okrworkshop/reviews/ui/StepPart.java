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
import java.util.List;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;

/** The reviews of one step: progress by pair, what stands in the way, and what was said by item. */
final class StepPart extends Section {
    private final ReviewWords words;
    private final ReviewActs acts;

    StepPart(String step, List<ReviewCount> counts, ReviewWords words, ReviewActs acts) {
        this.words = words;
        this.acts = acts;
        addClassNames("okr-sheet", "okr-report-part");
        var more = new Button(
                getTranslation("reviews.add"),
                event -> PairDialog.add(
                                words.workshop().openGroups(), (reviewer, author) -> acts.add(step, reviewer, author))
                        .open());
        more.addThemeVariants(ButtonVariant.SMALL);
        var head = new Div(new H2(words.step(step)), more);
        head.addClassName("okr-title-row");
        add(head, pairs(counts));
        unresolved(counts);
        add(new H3(getTranslation("reviews.items")), items(counts));
    }

    private ReviewTableView pairs(List<ReviewCount> counts) {
        var table = new ReviewTableView(
                getTranslation("reviews.pairs"),
                List.of(
                        getTranslation("reviews.reviewer"),
                        getTranslation("reviews.author"),
                        getTranslation("reviews.stage"),
                        getTranslation("reviews.progress"),
                        getTranslation("reviews.unresolved"),
                        getTranslation("reviews.acts")));
        counts.forEach(count -> {
            Review review = count.review();
            String reviewer = review.selfCheck()
                    ? getTranslation("reviews.self", words.group(review.reviewer()))
                    : words.group(review.reviewer());
            table.row(
                    new Span(reviewer),
                    List.of(
                            new Span(words.group(review.author())),
                            new Span(getTranslation("reviews.stage."
                                    + (review.setAside()
                                            ? "aside"
                                            : review.stage().wireName()))),
                            new Span(progress(count)),
                            new Span(String.valueOf(count.unresolved().size())),
                            acts(review)));
        });
        return table;
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

    private Div acts(Review review) {
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
        var cell = new Div(buttons.toArray(Component[]::new));
        cell.addClassName("okr-actions");
        return cell;
    }

    /** What stands in the way, and what a trainer has let pass. */
    private void unresolved(List<ReviewCount> counts) {
        List<Component> lines = new ArrayList<>();
        for (ReviewCount count : counts) {
            if (count.review().setAside() || count.review().stage() == Stage.OPEN) {
                continue;
            }
            count.items().stream()
                    .filter(item -> item.verdictNow().equals("no"))
                    .forEach(item -> lines.add(line(count.review(), item)));
        }
        if (!lines.isEmpty()) {
            add(new H3(getTranslation("reviews.open-points")));
            lines.forEach(this::add);
        }
    }

    private Div line(Review review, ReviewedItem item) {
        String text = words.item(review.checklist(), item.item());
        String last = item.recheckComment().isEmpty() ? item.comment() : item.recheckComment();
        var said = new Div(new Paragraph(words.group(review.author()) + " · " + text), muted(last));
        var line = new Div(said);
        line.addClassName("okr-review-line");
        if (item.waived().isEmpty()) {
            line.add(button(
                    "reviews.waive",
                    () -> new WaiveDialog(text, reason -> acts.waive(review.id(), item.item(), reason)).open()));
        } else {
            said.add(muted(getTranslation("reviews.waived", item.waived())));
            line.add(button("reviews.unwaive", () -> acts.waive(review.id(), item.item(), "")));
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
