package okrworkshop.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.people.DisplayName;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Preparation;
import okrworkshop.preparation.SurveyReply;
import okrworkshop.preparation.Surveys;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.Survey;
import okrworkshop.templates.SurveyQuestion;
import okrworkshop.workshops.Workshop;

/** The survey on a participant's phone: what is entered is kept at once, and counts when it is handed in. */
final class SurveyForm extends Section {
    private final transient Surveys surveys;
    private final transient Workshop workshop;
    private final transient Visitor visitor;
    private final TextField name = new TextField(getTranslation("prepare.visitor.name"));
    private final Div questions = new Div();
    private final Button send = new Button();
    private final Paragraph said = new Paragraph();
    private final List<QuestionField> fields = new ArrayList<>();
    private final transient Preparation preparation;
    private transient Answers answers;

    SurveyForm(Surveys surveys, Workshop workshop, Visitor visitor, Survey survey, SurveyWords words) {
        this.surveys = surveys;
        this.workshop = workshop;
        this.visitor = visitor;
        preparation = surveys.of(workshop.id());
        SurveyReply reply = surveys.reply(workshop.id(), visitor);
        answers = reply.draft();
        addClassNames("okr-sheet", "okr-survey-form");
        add(new H2(words.title()));
        switch (preparation.survey()) {
            case WAITING -> add(new Paragraph(getTranslation("prepare.visitor.waiting")));
            case CLOSED -> closed(reply);
            case OPEN -> open(survey, words, reply);
        }
    }

    private void closed(SurveyReply reply) {
        removeAll();
        var text = new Paragraph(
                getTranslation(reply.counts() ? "prepare.visitor.closed-counts" : "prepare.visitor.closed"));
        text.addClassName("okr-strong");
        add(text);
    }

    private void open(Survey survey, SurveyWords words, SurveyReply reply) {
        var privacy = new Paragraph(
                getTranslation(preparation.names() ? "prepare.visitor.named" : "prepare.visitor.anonymous"));
        privacy.addClassName("okr-muted");
        add(new Paragraph(words.intro()), privacy);
        preparation
                .closes()
                .ifPresent(day ->
                        add(new Paragraph(getTranslation("prepare.visitor.until", Days.text(day, getLocale())))));
        name.setMaxLength(DisplayName.LIMIT);
        name.setValue(reply.name());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setRequiredIndicatorVisible(true);
        name.addValueChangeListener(event -> keep());
        name.setVisible(preparation.names());
        for (SurveyQuestion question : survey.questions()) {
            var field = new QuestionField(fields.size() + 1, question, words, answers.to(question.id()), values -> {
                answers = answers.with(question.id(), values);
                keep();
            });
            fields.add(field);
            questions.add(field);
        }
        questions.addClassName("okr-questions");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(event -> send());
        said.getElement().setAttribute("role", "status");
        said.addClassName("okr-said");
        add(name, questions, send, said);
        state(reply, false);
    }

    private void keep() {
        try {
            state(surveys.keep(workshop.id(), visitor, answers, name.getValue()), true);
        } catch (RefusedException refused) {
            refused(refused);
        }
    }

    private void send() {
        fields.forEach(QuestionField::clearError);
        try {
            state(surveys.send(workshop.id(), visitor, answers, name.getValue()), false);
        } catch (RefusedException refused) {
            refused(refused);
        }
    }

    private void state(SurveyReply reply, boolean kept) {
        send.setText(getTranslation(reply.counts() ? "prepare.visitor.send-again" : "prepare.visitor.send"));
        send.setEnabled(!reply.counts() || reply.changed());
        if (reply.counts() && !reply.changed()) {
            said.setText(getTranslation("prepare.visitor.sent"));
        } else if (reply.counts()) {
            said.setText(getTranslation("prepare.visitor.changed"));
        } else {
            said.setText(
                    kept || !reply.draft().isEmpty()
                            ? getTranslation(
                                    "prepare.visitor.kept",
                                    reply.draft().given().size(),
                                    fields.size())
                            : "");
        }
    }

    private void refused(RefusedException refused) {
        String why = Refusals.text(this, refused);
        switch (refused.refusal().code()) {
            case "survey.closed" -> closed(surveys.reply(workshop.id(), visitor));
            case "survey.required" -> {
                said.setText(why);
                fields.get(Integer.parseInt(refused.refusal().arguments().getFirst()) - 1)
                        .ask(getTranslation("prepare.visitor.required"));
            }
            case "name.empty", "name.too-long" -> {
                name.setErrorMessage(why);
                name.setInvalid(true);
                name.focus();
                said.setText(why);
            }
            default -> said.setText(why);
        }
    }
}
