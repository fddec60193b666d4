package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Flow;

/** Says in words what a step move shows to whom, what is still open and what it leaves alone, before it happens. */
final class MoveDialog extends ConfirmDialog {
    private final Checkbox reveal = new Checkbox(getTranslation("move.reveal"));
    private final ReasonField reason = new ReasonField();

    /** What the trainer decides. */
    interface Move {
        /**
         * @param reveal whether what is still hidden in the step is to be revealed first
         * @param reason why the step is left with gaps, empty for none
         */
        void go(boolean reveal, String reason);
    }

    /** @param flows what the groups would take along, empty when it is not to be shown */
    MoveDialog(CockpitState state, int position, List<Flow> flows, Move move) {
        int from = state.workshop().position();
        StepTemplate target = state.workshop().template().steps().get(position);
        setHeader(getTranslation("move.title", state.texts().name(position)));
        var text = new Div(
                new Paragraph(getTranslation("move.everybody", state.texts().name(position))));
        text.addClassName("okr-move");
        boolean gaps = position > from && state.unfinished() > 0;
        text.add(new Paragraph(getTranslation(position > from ? "move.forward" : "move.back")));
        if (target.lenses().stream().anyMatch(Lens.Review.class::isInstance)) {
            text.add(new Paragraph(getTranslation("move.review")));
        }
        text.add(new Paragraph(getTranslation("move.nothing-deleted")));
        reveal.setVisible(!state.hidden().isEmpty() && state.withSecrets() > 0);
        if (reveal.isVisible()) {
            text.add(new Paragraph(getTranslation("move.private", state.withSecrets())), reveal);
        }
        if (gaps) {
            text.add(new OpenConditions(state), reason);
        }
        if (flows.stream().anyMatch(flow -> !flow.parts().isEmpty())) {
            text.add(new FlowsOn(flows));
        }
        setText(text);
        setConfirmText(getTranslation("move.confirm"));
        setCancelable(true);
        setCancelText(getTranslation("move.stay"));
        addConfirmListener(event -> move.go(reveal.isVisible() && reveal.getValue(), gaps ? reason.text() : ""));
    }
}
