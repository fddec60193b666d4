package okrworkshop.teaching.ui;

import com.vaadin.flow.component.Component;
import okrworkshop.lint.Advices;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.shared.Language;
import okrworkshop.teaching.QuizItem;

/** What options of a quiz are called. */
public record QuizWords(Advices advices, Language language) {
    /** A mistake by its rule, or what a statement can be sorted into. */
    public String option(Component speaker, String id) {
        return RuleId.of(id)
                .map(rule -> advices.of(rule, language).name())
                .orElseGet(() -> speaker.getTranslation("quiz.bin." + id, language.locale()));
    }

    /** What is asked about the item. */
    public String kind(Component speaker, QuizItem item) {
        String key =
                switch (item) {
                    case QuizItem.Spot spot ->
                        spot.kind() == Kind.OBJECTIVE ? "quiz.kind.objective" : "quiz.kind.key-result";
                    case QuizItem.Sort ignored -> "quiz.kind.sort";
                };
        return speaker.getTranslation(key, language.locale());
    }
}
