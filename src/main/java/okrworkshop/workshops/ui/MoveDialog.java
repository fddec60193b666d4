package okrworkshop.workshops.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;

/** Says in words what a step move shows to whom and what it leaves alone, before it happens. */
final class MoveDialog extends ConfirmDialog {
    private final Checkbox reveal = new Checkbox(getTranslation("move.reveal"));

    /** @param move hears whether what is still hidden in the step is to be revealed first */
    MoveDialog(CockpitState state, int position, Consumer<Boolean> move) {
        int from = state.workshop().position();
        StepTemplate target = state.workshop().template().steps().get(position);
        setHeader(getTranslation("move.title", state.texts().name(position)));
        var text = new Div(
                new Paragraph(getTranslation("move.everybody", state.texts().name(position))));
        if (position > from) {
            text.add(new Paragraph(getTranslation("move.forward")));
            if (state.unfinished() > 0) {
                text.add(new Paragraph(getTranslation("move.unfinished", state.unfinished())));
            }
        } else {
            text.add(new Paragraph(getTranslation("move.back")));
        }
        if (target.lenses().stream().anyMatch(Lens.Review.class::isInstance)) {
            text.add(new Paragraph(getTranslation("move.review")));
        }
        text.add(new Paragraph(getTranslation("move.nothing-deleted")));
        reveal.setVisible(!state.hidden().isEmpty() && state.withSecrets() > 0);
        if (reveal.isVisible()) {
            text.add(new Paragraph(getTranslation("move.private", state.withSecrets())), reveal);
        }
        setText(text);
        setConfirmText(getTranslation("move.confirm"));
        setCancelable(true);
        setCancelText(getTranslation("move.stay"));
        addConfirmListener(event -> move.accept(reveal.isVisible() && reveal.getValue()));
    }
}
