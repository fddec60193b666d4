package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.function.IntConsumer;
import okrworkshop.crew.Invitations;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.CrewRole;

/** Makes one sort of link: for one co-trainer, or for some observers. */
final class InviteForm extends Div {
    private static final int OBSERVERS = 5;

    private final IntegerField uses = new IntegerField(getTranslation("crew.uses"));

    InviteForm(IntConsumer invite, CrewRole role) {
        String name = "crew.invite." + role.wireName();
        addClassNames("okr-sheet", "okr-crew-invite");
        uses.setMin(1);
        uses.setMax(Invitations.MOST_USES);
        uses.setStepButtonsVisible(true);
        uses.setValue(role == CrewRole.OBSERVER ? OBSERVERS : 1);
        uses.setVisible(role == CrewRole.OBSERVER);
        var make = new Button(getTranslation(name), event -> make(invite));
        var line = new Div(uses, make);
        line.addClassName("okr-inline-form");
        add(new H2(getTranslation(name + ".title")), new Paragraph(getTranslation(name + ".text")), line);
    }

    private void make(IntConsumer invite) {
        uses.setInvalid(false);
        try {
            invite.accept(Optional.ofNullable(uses.getValue()).orElse(0));
        } catch (RefusedException refused) {
            uses.setVisible(true);
            uses.setErrorMessage(getTranslation(
                    "refusal." + refused.refusal().code(),
                    refused.refusal().arguments().toArray()));
            uses.setInvalid(true);
        }
    }
}
