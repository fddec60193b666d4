package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.RefusedException;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.Source;

/** One OKR that was read, to be corrected line by line. Every correction is kept at once. */
final class SourceEditor extends Details {
    private final transient DiagnosisDesk desk;
    private final int number;
    private final transient List<String> names;
    private final transient Runnable changed;
    private final Span title = new Span();
    private final Span facts = new Span();
    private final Span open = new Span();
    private final Div lines = new Div();
    private final Button confirm;
    private transient Source source;

    /** @param changed draws everything anew, after there are more or fewer OKRs than before */
    SourceEditor(DiagnosisDesk desk, Source source, int number, List<String> names, Runnable changed) {
        this.desk = desk;
        this.source = source;
        this.number = number;
        this.names = names;
        this.changed = changed;
        addClassName("okr-found-source");
        title.addClassName("okr-strong");
        facts.addClassName("okr-muted");
        open.addClassName("okr-unsure");
        lines.addClassName("okr-found-lines");
        var head = new Div(title, facts, open);
        head.addClassName("okr-material-head");
        setSummary(head);
        confirm = new Button(getTranslation("diagnosis.confirm"), event -> {
            keep(this.source.lines().stream().map(line -> line.as(line.part())).toList());
            draw();
        });
        var delete = new Button(getTranslation("diagnosis.delete"), event -> ask());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("diagnosis.delete.of", number));
        var foot = new Div(confirm, delete);
        foot.addClassName("okr-actions");
        add(lines, foot);
        draw();
    }

    private void draw() {
        head();
        lines.removeAll();
        for (int at = 0; at < source.lines().size(); at++) {
            lines.add(row(at));
        }
    }

    private void head() {
        title.setText(getTranslation("diagnosis.source", number));
        facts.setText(
                getTranslation("diagnosis.source.facts", source.count(Part.OBJECTIVE), source.count(Part.KEY_RESULT)));
        open.setText(getTranslation("diagnosis.unsure", source.unsure()));
        open.setVisible(source.unsure() > 0);
        confirm.setVisible(source.unsure() > 0);
    }

    private LineRow row(int at) {
        Found line = source.lines().get(at);
        Optional<String> named = names.stream().filter(line.text()::contains).findFirst();
        return new LineRow(line, at, named, acts());
    }

    /** What somebody does with a line. */
    enum Act {
        JOIN,
        REMOVE,
        BEGIN
    }

    /** Told by the rows. */
    interface Acts {
        void part(int at, Part part);

        void text(int at, String text);

        void act(int at, Act act);
    }

    private Acts acts() {
        return new Acts() {
            @Override
            public void part(int at, Part part) {
                replace(at, List.of(source.lines().get(at).as(part)), true);
            }

            /** A line break makes two lines of one. */
            @Override
            public void text(int at, String text) {
                Part part = source.lines().get(at).part();
                List<Found> typed = Arrays.stream(text.split("\n"))
                        .filter(each -> !each.isBlank())
                        .map(each -> new Found(part, each, false))
                        .toList();
                replace(at, typed, typed.size() != 1);
            }

            @Override
            public void act(int at, Act act) {
                switch (act) {
                    case JOIN -> join(at);
                    case REMOVE -> replace(at, List.of(), true);
                    case BEGIN -> begin(at);
                }
            }
        };
    }

    private void replace(int at, List<Found> typed, boolean drawn) {
        var now = new ArrayList<>(source.lines());
        now.remove(at);
        now.addAll(at, typed);
        keep(now);
        if (drawn) {
            draw();
        } else {
            head();
        }
    }

    private void join(int at) {
        if (at == 0) {
            return;
        }
        Found before = source.lines().get(at - 1);
        String text = before.text() + " " + source.lines().get(at).text();
        var now = new ArrayList<>(source.lines());
        now.remove(at);
        now.set(at - 1, new Found(before.part(), text.substring(0, Math.min(text.length(), Found.TEXT)), false));
        keep(now);
        draw();
    }

    private void begin(int at) {
        try {
            desk.split(source, at);
        } catch (RefusedException why) {
            Refused.show(this, why);
        }
        changed.run();
    }

    private void keep(List<Found> now) {
        try {
            Optional<Source> kept = desk.correct(source, now);
            kept.ifPresent(after -> source = after);
            if (kept.isEmpty()) {
                changed.run();
            }
        } catch (RefusedException why) {
            Refused.show(this, why);
            changed.run();
        }
    }

    private void ask() {
        var dialog = new ConfirmDialog(
                getTranslation("diagnosis.delete.title", number),
                getTranslation("diagnosis.delete.text"),
                getTranslation("diagnosis.delete"),
                confirmed -> {
                    try {
                        desk.delete(source);
                    } catch (RefusedException why) {
                        Refused.show(this, why);
                    }
                    changed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }
}
