package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.CatchUp;
import okrworkshop.workshops.Workshop;

/** Says that the room is late, and how it could still end in time. */
final class CatchUpNote extends Div {
    private final transient CatchUp proposal;
    private final transient Conductor conductor;

    /** @param latest how things stand when the trainer asks: rules may have changed since this was drawn */
    CatchUpNote(Supplier<CockpitState> latest, CatchUp proposal, Conductor conductor) {
        this.proposal = proposal;
        this.conductor = conductor;
        addClassName("okr-late");
        add(new Paragraph(getTranslation("agenda.late", proposal.late())));
        if (!proposal.minutes().isEmpty()) {
            add(new Button(getTranslation("agenda.catch-up"), event -> propose(latest.get())));
        }
    }

    private void propose(CockpitState state) {
        Workshop workshop = state.workshop();
        int saved = proposal.saved(workshop);
        var words = new Div(new Paragraph(
                saved >= proposal.late()
                        ? getTranslation("agenda.catch-up.all", saved)
                        : getTranslation("agenda.catch-up.part", saved, proposal.late())));
        words.addClassName("okr-move");
        var list = new UnorderedList();
        for (int position = 0; position < workshop.template().steps().size(); position++) {
            StepTemplate step = workshop.template().steps().get(position);
            if (proposal.minutes().containsKey(step.id())) {
                list.add(new ListItem(getTranslation(
                        "agenda.catch-up.step",
                        state.texts().name(position),
                        workshop.minutes(step),
                        proposal.minutes().get(step.id()))));
            }
        }
        words.add(list);
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("agenda.catch-up.title"));
        dialog.setText(words);
        dialog.setConfirmText(getTranslation("agenda.catch-up.do"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.addConfirmListener(event -> conductor.allow(workshop.rules().lasting(proposal.minutes())));
        dialog.open();
    }
}
