package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import okrworkshop.shared.RefusedException;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.teaching.QuizTally;

/** What is on the screens: the items with what people marked, the groups, and the way on. Drawn anew in place. */
final class RunningPanel extends Section {
    private final transient QuizDesk desk;
    private final transient QuizWords words;
    private final Paragraph state = new Paragraph();
    private final Div items = new Div();
    private final Div groups = new Div();
    private final Button next = new Button();
    private final Button solve = new Button(getTranslation("quiz.solve"));
    private final Button end = new Button(getTranslation("quiz.end"));
    private final Button away = new Button(getTranslation("quiz.away"));
    private final Button wall = new Button(getTranslation("quiz.wall"));
    private transient Optional<QuizRound> round = Optional.empty();

    RunningPanel(QuizDesk desk, QuizWords words) {
        this.desk = desk;
        this.words = words;
        addClassNames("okr-sheet", "okr-quiz-running");
        state.getElement().setAttribute("role", "status");
        items.addClassName("okr-quiz-items");
        groups.addClassName("okr-quiz-groups");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(event -> act(() -> round.ifPresent(desk::next)));
        solve.addClickListener(event -> act(() -> round.ifPresent(known -> desk.solve(known.id()))));
        end.addClickListener(event -> act(() -> round.ifPresent(known -> desk.end(known.id()))));
        away.addClickListener(event -> act(() -> round.ifPresent(known -> desk.putAway(known.id()))));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        wall.addClickListener(event -> act(desk::project));
        var buttons = new Div(next, solve, end, wall, away);
        buttons.addClassName("okr-actions");
        add(new H2(getTranslation("quiz.running")), state, buttons, items, groups);
    }

    void show() {
        round = desk.on();
        Optional<QuizTally> tally = desk.tally();
        items.removeAll();
        groups.removeAll();
        boolean on = round.isPresent();
        boolean open = round.filter(known -> known.solved() < known.reached()).isPresent();
        boolean more = round.filter(known -> !known.last() && !known.closed()).isPresent();
        next.setVisible(more);
        next.setText(getTranslation(open ? "quiz.solve-next" : "quiz.next"));
        solve.setVisible(open);
        end.setVisible(round.filter(known -> !known.closed()).isPresent());
        away.setVisible(on);
        wall.setVisible(on && desk.projects());
        state.setText(round.map(this::said).orElseGet(() -> getTranslation("quiz.nothing")));
        round.ifPresent(known -> tally.ifPresent(numbers -> {
            for (int place = Math.min(known.reached(), numbers.items().size()) - 1; place >= 0; place--) {
                items.add(item(known, numbers, place));
            }
            groups(numbers);
        }));
    }

    private String said(QuizRound known) {
        if (known.closed()) {
            return getTranslation("quiz.state.closed", known.items().size());
        }
        return getTranslation(
                known.solved() < known.reached() ? "quiz.state.open" : "quiz.state.solved",
                known.reached(),
                known.items().size());
    }

    private Div item(QuizRound known, QuizTally numbers, int place) {
        QuizItem item = known.items().get(place);
        QuizTally.OfItem count = numbers.items().get(place);
        var kind = new Span(words.kind(this, item));
        kind.addClassName("okr-overline");
        var box = new Div(kind, new H3(item.statement()));
        box.addClassName("okr-quiz-item");
        box.getElement().setAttribute("data-solved", known.solved(place));
        if (item instanceof QuizItem.Spot spot && !spot.objective().isEmpty()) {
            var above = new Span(getTranslation("diagnosis.example.of", spot.objective()));
            above.addClassName("okr-muted");
            box.add(above);
        }
        var marks = new UnorderedList();
        marks.addClassName("okr-attention-counts");
        for (String option : item.options()) {
            marks.add(mark(item, option, count));
        }
        var facts = new Span(getTranslation("quiz.item.facts", count.answers(), count.right(), count.partly()));
        facts.addClassName("okr-muted");
        box.add(marks, facts);
        if (!item.better().isEmpty()) {
            box.add(new Paragraph(
                    getTranslation(item instanceof QuizItem.Sort ? "quiz.why" : "quiz.better", item.better())));
        }
        return box;
    }

    private ListItem mark(QuizItem item, String option, QuizTally.OfItem count) {
        int marked = count.marks().getOrDefault(option, 0);
        boolean right = item.right().contains(option);
        var name = new Span((right ? "✓ " : "") + words.option(this, option));
        var line = new ListItem(name, new Span(String.valueOf(marked)));
        if (right) {
            line.addClassName("okr-strong");
            name.getElement().setAttribute("title", getTranslation("quiz.right"));
        }
        line.getStyle().set("--share", DiagnosisReportView.share(marked, count.answers()) + "%");
        return line;
    }

    private void groups(QuizTally numbers) {
        groups.add(new H3(getTranslation("quiz.groups")));
        var list = new UnorderedList();
        list.addClassName("okr-attention-counts");
        for (QuizTally.OfGroup group : numbers.groups()) {
            String said = group.shown()
                    ? getTranslation("quiz.group.right", group.people(), group.voices(), group.right(), group.answers())
                    : getTranslation("quiz.group.answered", group.people(), group.voices());
            var line = new ListItem(new Span(group.name()), new Span(said));
            int share = group.shown() ? DiagnosisReportView.share(group.right(), group.answers()) : 0;
            line.getStyle().set("--share", share + "%");
            list.add(line);
        }
        var hint = new Span(getTranslation("quiz.groups.hint", QuizTally.FEWEST));
        hint.addClassNames("okr-muted", "okr-small");
        groups.add(list, hint);
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException why) {
            Refused.show(this, why);
        }
        show();
    }
}
