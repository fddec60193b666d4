package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import okrworkshop.shared.RefusedException;

/** What the trainer heard in interviews; saved while they write, seen by trainers alone. */
final class NotesPanel extends Section {
    private static final int MOST = 20_000;
    private static final int PAUSE = 700;

    NotesPanel(PreparationDesk desk) {
        addClassNames("okr-sheet", "okr-notes");
        var field = new TextArea(getTranslation("prepare.notes.label"));
        var saved = new Paragraph();
        saved.addClassName("okr-muted");
        saved.getElement().setAttribute("role", "status");
        field.setMaxLength(MOST);
        field.setMinRows(4);
        field.setMaxRows(16);
        field.setWidthFull();
        field.setValue(desk.now().notes());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(event -> {
            try {
                desk.note(event.getValue());
                saved.setText(getTranslation("prepare.notes.saved"));
            } catch (RefusedException refused) {
                saved.setText(Refusals.text(this, refused));
            }
        });
        add(new H2(getTranslation("prepare.notes")), field, saved);
    }
}
