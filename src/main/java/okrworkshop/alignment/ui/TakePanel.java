package okrworkshop.alignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.alignment.SuperiorText;
import okrworkshop.preparation.TableFiles;
import okrworkshop.preparation.ui.TableDrop;

/** Takes a superior OKR over from a text or a file: shows how it was understood and what is wrong, before anything changes. */
final class TakePanel extends Section {
    private final transient SuperiorDesk desk;
    private final transient Runnable drawAnew;
    private final TextArea text = new TextArea(getTranslation("superior.paste"));
    private final Div preview = new Div();
    private final Refused said = new Refused();
    private final Button add = new Button(getTranslation("superior.take.add"));
    private final Button replace = new Button(getTranslation("superior.take.replace"));
    private transient List<SuperiorOkr.Written> read = List.of();

    TakePanel(SuperiorDesk desk, TableFiles files, Runnable drawAnew) {
        this.desk = desk;
        this.drawAnew = drawAnew;
        addClassNames("okr-sheet", "okr-superior-take");
        text.setPlaceholder(getTranslation("superior.paste.example"));
        text.setHelperText(getTranslation("superior.paste.help"));
        text.setMinRows(8);
        text.setMaxRows(16);
        var look = new Button(getTranslation("superior.read"), event -> look());
        var upload = TableDrop.of(
                files,
                getTranslation("superior.file"),
                getTranslation("superior.file.drop"),
                table -> {
                    text.setValue(withoutBlankEdges(table));
                    look();
                },
                said::say);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(event -> take(() -> desk.append(read)));
        replace.addClickListener(event -> askThenReplace());
        preview.addClassName("okr-superior-preview");
        var actions = new Div(add, replace);
        actions.addClassName("okr-actions");
        var ways = new Div(look, upload);
        ways.addClassName("okr-superior-ways");
        add(new H2(getTranslation("superior.take")), text, ways, said, preview, actions);
        clear();
    }

    /** The first row may begin with an empty cell, under which all others are read. */
    private static String withoutBlankEdges(String table) {
        return table.replaceFirst("^\\s*\\R", "").stripTrailing();
    }

    private void look() {
        clear();
        said.trying(() -> show(SuperiorText.read(text.getValue())));
    }

    private void show(SuperiorText found) {
        read = found.written();
        int keyResults =
                read.stream().mapToInt(written -> written.keyResults().size()).sum();
        var count = new Paragraph(getTranslation("superior.read.count", read.size(), keyResults));
        count.addClassName("okr-superior-count");
        preview.add(count);
        if (!found.bad().isEmpty()) {
            preview.add(new Paragraph(getTranslation(
                    found.bad().size() == 1 ? "superior.bad.one" : "superior.bad",
                    found.bad().size())));
        }
        found.lines().forEach(line -> preview.add(line(line)));
        boolean there = !read.isEmpty();
        boolean before = !desk.now().isEmpty();
        add.setVisible(there);
        replace.setVisible(there && before);
    }

    private Div line(SuperiorText.Line line) {
        var what = new Span(
                line.problem().isPresent()
                        ? getTranslation("superior.line", String.valueOf(line.line()))
                        : line.objective() ? "O" : "KR");
        what.addClassName("okr-superior-label");
        var row = new Div(what, new Span(line.text()));
        row.addClassName(line.objective() ? "okr-superior-read" : "okr-superior-read-under");
        line.problem().ifPresent(problem -> {
            row.addClassName("okr-superior-bad");
            var why = new Span(Refused.text(this, problem));
            why.addClassName("okr-superior-why");
            row.add(why);
        });
        return row;
    }

    private void askThenReplace() {
        var dialog = new ConfirmDialog(
                getTranslation("superior.take.replace"),
                getTranslation("superior.take.replace.text"),
                getTranslation("superior.take.replace"),
                event -> take(() -> desk.replace(read)));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    private void take(Runnable action) {
        if (said.trying(action)) {
            text.clear();
            clear();
            said.setText(getTranslation("superior.taken"));
            drawAnew.run();
        }
    }

    private void clear() {
        read = List.of();
        preview.removeAll();
        add.setVisible(false);
        replace.setVisible(false);
    }
}
