package okrworkshop.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.preparation.Preparation;
import okrworkshop.preparation.SurveyPhase;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.Survey;

/** Opens and closes the survey and says until when; the day of the workshop, from which all due days count. */
final class SurveyPanel extends Section {
    private final transient PreparationDesk desk;
    private final DayField day = new DayField("okr-day", getTranslation("prepare.day"), this::held);
    private final DayField closes = new DayField("okr-closes", getTranslation("prepare.closes"), this::closes);
    private final Span phase = new Span();
    private final Button open = new Button(getTranslation("prepare.survey.open"));
    private final Button close = new Button(getTranslation("prepare.survey.close"));
    private final Checkbox names = new Checkbox(getTranslation("prepare.survey.names"));
    private final Paragraph said = new Paragraph();
    private boolean showing;

    SurveyPanel(PreparationDesk desk, Component link) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-survey-panel");
        phase.addClassName("okr-badge");
        said.getElement().setAttribute("role", "status");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickListener(event -> tryTo(desk::openSurvey));
        close.addClickListener(event -> tryTo(desk::closeSurvey));
        names.addValueChangeListener(event -> {
            if (!showing) {
                tryTo(() -> desk.names(event.getValue()));
            }
        });
        var days = new Div(day);
        days.addClassName("okr-form-row");
        var heading = new Div(new H2(getTranslation("prepare.survey")), phase);
        heading.addClassName("okr-title-row");
        if (desk.survey().isPresent()) {
            days.add(closes);
            var actions = new Div(open, close);
            actions.addClassName("okr-actions");
            add(heading, days, names, actions, said, link);
        } else {
            add(new H2(getTranslation("prepare.day.title")), days, said, link);
        }
    }

    void show(Preparation now) {
        day.show(now.day());
        closes.show(now.closes());
        showing = true;
        names.setValue(now.names());
        showing = false;
        String state = now.survey().name();
        phase.setText(getTranslation("prepare.phase." + state.toLowerCase(Locale.ROOT)));
        phase.getElement().setAttribute("data-phase", state.equals("OPEN") ? "RUNNING" : state);
        open.setVisible(now.survey() != SurveyPhase.OPEN);
        open.setText(
                getTranslation(now.survey() == SurveyPhase.CLOSED ? "prepare.survey.reopen" : "prepare.survey.open"));
        close.setVisible(now.survey() == SurveyPhase.OPEN);
    }

    /** The survey's last day follows the workshop's, until somebody sets it. */
    private void held(Optional<LocalDate> chosen) {
        tryTo(() -> {
            Optional<LocalDate> last = desk.now().closes();
            desk.plan(
                    chosen,
                    last.isPresent()
                            ? last
                            : chosen.flatMap(
                                    held -> desk.survey().map(Survey::closes).map(held::minusDays)));
        });
    }

    private void closes(Optional<LocalDate> chosen) {
        tryTo(() -> desk.plan(desk.now().day(), chosen));
    }

    private void tryTo(Runnable action) {
        said.setText("");
        try {
            action.run();
        } catch (RefusedException refused) {
            said.setText(Refusals.text(this, refused));
        }
        show(desk.now());
    }
}
