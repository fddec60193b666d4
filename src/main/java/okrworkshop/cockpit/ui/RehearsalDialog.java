package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import okrworkshop.cockpit.arrival.RehearsalStage;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;

/** Asks how many simulated people are to come into each group, and says what becomes of everything afterwards. */
final class RehearsalDialog extends ConfirmDialog {
    private static final int USUAL = 3;

    private final transient RehearsalStage stage;
    private final transient PersonId trainer;
    private final transient Workshop workshop;
    private final IntegerField people = new IntegerField(getTranslation("rehearsal.people"));

    RehearsalDialog(RehearsalStage stage, PersonId trainer, Workshop workshop) {
        this.stage = stage;
        this.trainer = trainer;
        this.workshop = workshop;
        int most = RehearsalStage.mostPerGroup(workshop);
        people.setMin(1);
        people.setMax(most);
        people.setValue(Math.min(USUAL, most));
        people.setStepButtonsVisible(true);
        people.setHelperText(getTranslation("rehearsal.people.help", 1, most));
        setHeader(getTranslation("rehearsal.offer"));
        var text = new Div(
                new Paragraph(getTranslation("rehearsal.how")),
                new Paragraph(getTranslation("rehearsal.after")),
                people);
        text.addClassName("okr-rehearsal-how");
        addClassName("okr-wide-question");
        setWidth("min(34rem, 92vw)");
        setText(text);
        setConfirmText(getTranslation("rehearsal.begin"));
        setCancelable(true);
        setCancelText(getTranslation("cancel"));
        addConfirmListener(event -> begin());
    }

    private void begin() {
        try {
            int wished = people.isEmpty() ? USUAL : people.getValue();
            int most = RehearsalStage.mostPerGroup(workshop);
            stage.begin(trainer, workshop.id(), Math.clamp(wished, 1, most), RehearsalScenes.of(this, workshop));
        } catch (RefusedException refused) {
            Notification.show(getTranslation(
                    "refusal." + refused.refusal().code(),
                    refused.refusal().arguments().toArray()));
        }
    }
}
