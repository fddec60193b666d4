package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import okrworkshop.shared.RefusedException;
import okrworkshop.teaching.QuizItem;

/** One item to choose: its statement, what is right, and, where it is the workshop's own, a way to change it. */
final class ItemRow extends Div {
    private final Checkbox chosen = new Checkbox();

    ItemRow(QuizDesk desk, QuizWords words, QuizItem item, boolean own, boolean picked, Runnable changed) {
        addClassName("okr-quiz-row");
        chosen.setValue(picked);
        chosen.setAriaLabel(getTranslation("quiz.take", item.statement()));
        String right = item.right().isEmpty()
                ? getTranslation("quiz.nothing-wrong")
                : item.options().stream()
                        .filter(item.right()::contains)
                        .map(option -> words.option(this, option))
                        .collect(Collectors.joining(" · "));
        var facts = new Span(words.kind(this, item) + " · " + right);
        facts.addClassNames("okr-muted", "okr-small");
        var text = new Div(new Span(item.statement()), facts);
        text.addClassName("okr-quiz-row-words");
        add(chosen, text);
        if (own) {
            var change = new Button(
                    getTranslation("quiz.change"), event -> new ItemDialog(item, words, desk, changed).open());
            change.setAriaLabel(getTranslation("quiz.change.of", item.statement()));
            var remove = new Button(getTranslation("quiz.remove"), event -> {
                try {
                    desk.remove(item);
                } catch (RefusedException why) {
                    Refused.show(this, why);
                }
                changed.run();
            });
            remove.setAriaLabel(getTranslation("quiz.remove.of", item.statement()));
            change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(change, remove);
        }
    }

    void whenChosen(Consumer<Boolean> listener) {
        chosen.addValueChangeListener(event -> listener.accept(event.getValue()));
    }
}
