package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import okrworkshop.cockpit.arrival.RehearsalStage;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** Offers a rehearsal while nobody is here, marks one that goes on, and ends it. */
final class RehearsalBanner extends Aside {
    private final transient RehearsalStage stage;
    private final transient PersonId trainer;
    private final transient WorkshopId workshop;
    private final H2 title = new H2();
    private final Paragraph text = new Paragraph();
    private final Button begin = new Button(getTranslation("rehearsal.begin"));
    private final Button end = new Button(getTranslation("rehearsal.end"));
    private transient Optional<Workshop> latest = Optional.empty();

    RehearsalBanner(RehearsalStage stage, PersonId trainer, WorkshopId workshop) {
        this.stage = stage;
        this.trainer = trainer;
        this.workshop = workshop;
        addClassName("okr-rehearsal");
        begin.addClickListener(event -> latest.ifPresent(now -> new RehearsalDialog(stage, trainer, now).open()));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        end.addClickListener(event -> confirmEnd());
        add(new Div(title, text), begin, end);
    }

    void show(CockpitState state) {
        boolean on = stage.of(workshop).isPresent();
        boolean possible = !on
                && state.lead().own()
                && state.workshop().phase() == Phase.LOBBY
                && state.seats().isEmpty();
        setVisible(on || possible);
        getElement().setAttribute("data-on", on);
        title.setText(getTranslation(on ? "rehearsal.mark" : "rehearsal.offer"));
        text.setText(on ? going() : getTranslation("rehearsal.offer.text"));
        begin.setVisible(possible);
        end.setVisible(on && state.lead().own());
        latest = Optional.of(state.workshop());
    }

    private String going() {
        int people = stage.people(workshop);
        return people > 0 ? getTranslation("rehearsal.going", people) : getTranslation("rehearsal.going.alone");
    }

    private void confirmEnd() {
        var dialog = new ConfirmDialog(
                getTranslation("rehearsal.end.title"),
                getTranslation("rehearsal.end.text"),
                getTranslation("rehearsal.end"),
                event -> {
                    stage.reset(trainer, workshop);
                    UI.getCurrent().getPage().reload();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }
}
