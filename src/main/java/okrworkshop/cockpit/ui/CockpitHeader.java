package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import okrworkshop.closing.ui.ClosingPlaces;
import okrworkshop.preparation.ui.PreparationPlaces;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Phase;

/** Title and state of the workshop, the projector, and the buttons that begin and end it. */
final class CockpitHeader extends Div {
    private final H1 title = new H1();
    private final PhaseBadge phase = new PhaseBadge(Phase.LOBBY);
    private final Anchor closing = new Anchor("", getTranslation("closing.title"));
    private final SceneMenu projector;
    private final Anchor preparation = new Anchor("", getTranslation("prepare.title"));
    private final ArrivalMenu room;
    private final Button start = new Button(getTranslation("cockpit.start"));
    private final Button close = new Button(getTranslation("cockpit.close"));
    private final Button reopen = new Button(getTranslation("cockpit.reopen"));

    CockpitHeader(WorkshopId workshop, Conductor conductor, SceneMenu projector) {
        this.projector = projector;
        addClassName("okr-title-row");
        preparation.addClassName("okr-button-quiet");
        closing.addClassName("okr-button-quiet");
        closing.setHref(ClosingPlaces.trainer(workshop));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(event -> confirm("start", conductor::start));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClickListener(event -> confirm("close", conductor::close));
        reopen.addClickListener(event -> conductor.reopen());
        room = new ArrivalMenu(workshop);
        var actions = new Div(preparation, room, projector, closing, start, close, reopen);
        actions.addClassName("okr-actions");
        var name = new Div(phase, title);
        name.addClassName("okr-title");
        add(name, actions);
    }

    void show(CockpitState state) {
        Phase now = state.workshop().phase();
        title.setText(state.workshop().title());
        phase.show(now);
        room.setVisible(state.lead().helps());
        projector.show(state);
        boolean leading = state.lead().own();
        start.setVisible(leading && now == Phase.LOBBY);
        close.setVisible(leading && now == Phase.RUNNING);
        reopen.setVisible(leading && now == Phase.CLOSED);
        preparation.setHref(PreparationPlaces.trainer(state.workshop().id()));
        preparation.setVisible(state.workshop().template().preparing());
    }

    private void confirm(String what, Runnable action) {
        var dialog = new ConfirmDialog(
                getTranslation("cockpit." + what + ".title"),
                getTranslation("cockpit." + what + ".text"),
                getTranslation("cockpit." + what),
                event -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }
}
