package okrworkshop.closing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.workshops.Phase;

/** Opens next steps and feedback for everybody, and ends them. */
final class RoundPanel extends Section {
    private final transient ClosingDesk desk;
    private final Span phase = new Span();
    private final Paragraph hint = new Paragraph();
    private final Paragraph steps = new Paragraph();
    private final Button open = new Button(getTranslation("closing.open"));
    private final Button end = new Button(getTranslation("closing.end"));
    private final Refused said = new Refused();

    RoundPanel(ClosingDesk desk, Runnable drawAnew) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-closing-round");
        phase.addClassName("okr-badge");
        hint.addClassName("okr-muted");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickListener(event -> {
            said.trying(this, desk::open);
            drawAnew.run();
        });
        end.addClickListener(event -> {
            said.trying(this, desk::end);
            drawAnew.run();
        });
        var heading = new Div(new H2(getTranslation("closing.round")), phase);
        heading.addClassName("okr-title-row");
        var actions = new Div(open, end);
        actions.addClassName("okr-actions");
        add(heading, hint, steps, actions, said);
    }

    void show() {
        ClosingPhase now = desk.phase();
        boolean running = desk.workshop().phase() == Phase.RUNNING;
        String state = now.name().toLowerCase(Locale.ROOT);
        phase.setText(getTranslation("closing.phase." + state));
        phase.getElement().setAttribute("data-phase", now == ClosingPhase.OPEN ? "RUNNING" : now.name());
        hint.setText(getTranslation(running ? "closing.hint." + state : "closing.hint.not-running"));
        steps.setText(getTranslation("closing.planning", desk.planning()));
        steps.setVisible(now != ClosingPhase.WAITING);
        open.setText(getTranslation(now == ClosingPhase.OVER ? "closing.reopen" : "closing.open"));
        open.setVisible(desk.leads() && running && now != ClosingPhase.OPEN);
        end.setVisible(desk.leads() && now == ClosingPhase.OPEN);
    }
}
