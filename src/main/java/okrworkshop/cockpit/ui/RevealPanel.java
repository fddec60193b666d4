package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.documents.Purpose;

/** What people still keep to themselves in the current step, and the button that shows it in all groups. */
final class RevealPanel extends Section {
    private final transient Conductor conductor;
    private final Paragraph words = new Paragraph();
    private final Button reveal;
    private transient Set<Purpose> shown = Set.of();

    RevealPanel(Conductor conductor) {
        this.conductor = conductor;
        addClassNames("okr-sheet", "okr-reveal-panel");
        reveal = new Button(getTranslation("cockpit.reveal"), event -> confirm());
        add(new H2(getTranslation("cockpit.private")), words, reveal);
        setVisible(false);
    }

    void show(CockpitState state) {
        shown = state.hidden();
        setVisible(!shown.isEmpty());
        reveal.setVisible(state.lead().own());
        words.setText(sentences("cockpit.private."));
    }

    private void confirm() {
        var dialog = new ConfirmDialog(
                getTranslation("reveal.title"),
                sentences("reveal.") + " " + getTranslation("reveal.for-good"),
                getTranslation("cockpit.reveal"),
                event -> conductor.reveal());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    private String sentences(String prefix) {
        return shown.stream()
                .sorted()
                .map(purpose -> getTranslation(prefix + purpose.wireName()))
                .collect(Collectors.joining(" "));
    }
}
