package okrworkshop.closing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.closing.NextStep;
import okrworkshop.preparation.Answers;
import okrworkshop.realtime.EventMessage;
import okrworkshop.shared.Language;
import okrworkshop.templates.Closing;
import okrworkshop.templates.Messages;
import okrworkshop.templates.SurveyQuestion;

/** Body of the event {@code closing} (F3, F4), as one participant gets it. {@code ClosingEvent} in {@code wire.ts}. */
record ClosingBody(
        String state, List<String> prompts, List<StepBody> steps, List<SharedBody> shared, SheetBody feedback) {
    private static final String AT = "closing.";

    record StepBody(String id, String what, String until, String with, boolean shared) {
        static StepBody of(NextStep step) {
            return new StepBody(step.id(), step.what(), day(step), step.with(), step.shared());
        }
    }

    /** @param by name of somebody else in the group */
    record SharedBody(String by, String what, String until, String with) {
        static SharedBody of(String by, NextStep step) {
            return new SharedBody(by, step.what(), day(step), step.with());
        }
    }

    record SheetBody(String title, String intro, List<QuestionBody> questions, Map<String, List<String>> mine) {}

    record QuestionBody(
            String id,
            String type,
            String text,
            boolean required,
            int most,
            List<OptionBody> options,
            String low,
            String high) {}

    record OptionBody(String id, String text) {}

    static ClosingBody of(
            ClosingPhase phase,
            Closing closing,
            Messages messages,
            Language language,
            List<NextStep> own,
            List<SharedBody> shared,
            Answers mine) {
        return new ClosingBody(
                phase == ClosingPhase.OPEN ? "open" : "over",
                messages.texts(language, AT + "prompts"),
                own.stream().map(StepBody::of).toList(),
                shared,
                new SheetBody(
                        messages.text(language, AT + "title"),
                        messages.text(language, AT + "intro"),
                        closing.questions().stream()
                                .map(question -> question(question, messages, language))
                                .toList(),
                        mine.given()));
    }

    EventMessage event() {
        return new EventMessage("closing", this);
    }

    private static QuestionBody question(SurveyQuestion question, Messages messages, Language language) {
        String at = AT + "questions." + question.id() + ".";
        boolean scale = question.type() == SurveyQuestion.Type.SCALE;
        return new QuestionBody(
                question.id(),
                question.type().wireName(),
                messages.text(language, at + "text"),
                question.required(),
                question.most(),
                question.options().stream()
                        .map(option -> new OptionBody(option, messages.text(language, at + "options." + option)))
                        .toList(),
                scale ? messages.text(language, at + "low") : "",
                scale ? messages.text(language, at + "high") : "");
    }

    private static String day(NextStep step) {
        return step.until().map(LocalDate::toString).orElse("");
    }
}
