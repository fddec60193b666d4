package okrworkshop.preparation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import okrworkshop.preparation.Answers;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.SurveyQuestion;

/** Which answers a survey takes. Pure. */
final class AnswerRules {
    /** UTF-16 units. */
    static final int SHORT = 200;

    static final int LONG = 4_000;

    private AnswerRules() {}

    /**
     * Answers as the questions allow them; texts without what no text holds.
     *
     * @throws RefusedException {@code survey.answer}, {@code text.too-long}
     */
    static Answers fitting(List<SurveyQuestion> questions, Answers answers) {
        Answers fitting = Answers.NONE;
        for (String question : answers.given().keySet()) {
            SurveyQuestion asked = questions.stream()
                    .filter(each -> each.id().equals(question))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("survey.answer"));
            fitting = fitting.with(question, fitting(asked, answers.to(question)));
        }
        return fitting;
    }

    /** @throws RefusedException {@code survey.required} (number of the question), {@code survey.empty} */
    static void complete(List<SurveyQuestion> questions, Answers answers) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).required() && answers.to(questions.get(i).id()).isEmpty()) {
                throw new RefusedException("survey.required", i + 1);
            }
        }
        if (answers.isEmpty()) {
            throw new RefusedException("survey.empty");
        }
    }

    private static List<String> fitting(SurveyQuestion question, List<String> values) {
        return switch (question.type()) {
            case SINGLE -> chosen(question.options(), 1, values);
            case MULTIPLE -> chosen(question.options(), question.most(), values);
            case SCALE -> chosen(Sums.scale(), 1, values);
            case SHORT -> text(values, SHORT).stream().toList();
            case LONG -> text(values, LONG).stream().toList();
        };
    }

    private static List<String> chosen(List<String> offered, int most, List<String> values) {
        if (values.size() > most || !offered.containsAll(values) || new HashSet<>(values).size() < values.size()) {
            throw new RefusedException("survey.answer");
        }
        return values;
    }

    private static Optional<String> text(List<String> values, int limit) {
        if (values.size() != 1) {
            throw new RefusedException("survey.answer");
        }
        if (values.getFirst().length() > 2 * limit) {
            throw new RefusedException("text.too-long", limit);
        }
        String text = TidyText.of(values.getFirst()).text();
        if (text.length() > limit) {
            throw new RefusedException("text.too-long", limit);
        }
        return Optional.of(text).filter(written -> !written.isEmpty());
    }
}
