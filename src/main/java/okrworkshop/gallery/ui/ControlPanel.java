package okrworkshop.gallery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.Walks;
import okrworkshop.shared.RefusedException;

/** Opens a round, gives it time and closes it. Drawn anew in place, so that what is typed here stays. */
final class ControlPanel extends Section {
    private static final int DOTS = 3;
    private static final int MINUTES = 8;
    private static final List<Integer> MORE = List.of(1, 2, 5);

    private final transient WalkDesk desk;
    private final Runnable changed;
    private final Paragraph state = new Paragraph();
    private final WalkClock clock = new WalkClock();
    private final Div time = new Div();
    private final Div form = new Div();
    private final IntegerField dots = number("gallery.dots", "gallery.dots.hint", DOTS, Walks.DOTS);
    private final IntegerField minutes = number("gallery.minutes", "gallery.minutes.hint", MINUTES, Walks.MINUTES);
    private final Checkbox named = new Checkbox(getTranslation("gallery.named"));
    private final Button open = new Button();
    private final Button close = new Button(getTranslation("gallery.close"));
    private final Button wall = new Button(getTranslation("gallery.wall"));
    private final Button down = new Button(getTranslation("gallery.down"));
    private final Span namedHint = new Span(getTranslation("gallery.named.hint"));

    /** @param changed called when something was done here, and this panel shows it */
    ControlPanel(WalkDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("okr-sheet", "okr-gallery-control");
        state.getElement().setAttribute("role", "status");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickListener(event ->
                act(() -> desk.open(or(dots.getValue(), DOTS), or(minutes.getValue(), MINUTES), named.getValue())));
        close.addClickListener(event -> act(desk::close));
        wall.addClickListener(event -> act(desk::project));
        down.addClickListener(event -> act(desk::takeDown));
        down.addThemeVariants(ButtonVariant.TERTIARY);
        namedHint.addClassNames("okr-muted", "okr-small");
        var more = new Div();
        more.addClassName("okr-actions");
        MORE.forEach(by ->
                more.add(new Button(getTranslation("gallery.more", by), event -> act(() -> desk.prolong(by)))));
        time.add(clock, more);
        time.addClassName("okr-gallery-time");
        var numbers = new Div(dots, minutes);
        numbers.addClassName("okr-gallery-numbers");
        form.add(numbers, named, namedHint, open);
        form.addClassName("okr-gallery-form");
        var buttons = new Div(close, wall, down);
        buttons.addClassName("okr-actions");
        add(new H2(getTranslation("gallery.control")), state, time, buttons, form);
    }

    private IntegerField number(String label, String hint, int first, int most) {
        var field = new IntegerField(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(first);
        return field;
    }

    private static int or(@org.jspecify.annotations.Nullable Integer typed, int otherwise) {
        return typed == null ? otherwise : typed;
    }

    void show() {
        Optional<WalkResult> newest = desk.newest();
        boolean running = desk.running();
        boolean isOpen = newest.filter(WalkResult::open).isPresent();
        clock.setVisible(isOpen);
        newest.ifPresent(round -> clock.show(java.time.Duration.between(desk.now(), round.endsAt())));
        time.setVisible(running && newest.isPresent());
        close.setVisible(isOpen);
        wall.setVisible(running && newest.isPresent());
        down.setVisible(newest.filter(WalkResult::onWall).isPresent());
        form.setVisible(running && !isOpen);
        open.setText(
                getTranslation("gallery.open", newest.map(WalkResult::number).orElse(0) + 1));
        state.setText(said(newest, running));
    }

    private String said(Optional<WalkResult> newest, boolean running) {
        if (newest.isEmpty()) {
            return getTranslation(running ? "gallery.state.none" : "gallery.state.not-running");
        }
        WalkResult round = newest.get();
        if (round.open()) {
            return getTranslation(
                    round.endsAt().isAfter(desk.now()) ? "gallery.state.open" : "gallery.state.up", round.number());
        }
        return getTranslation("gallery.state.closed", round.number(), WalkRound.GRACE.toSeconds());
    }

    private void act(Runnable deed) {
        try {
            try {
                deed.run();
            } finally {
                show();
                changed.run();
            }
        } catch (RefusedException why) {
            Refused.show(this, why);
        }
    }
}
