package okrworkshop.preparation.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import okrworkshop.templates.SurveyQuestion;

/** One question with the field that its type needs. */
final class QuestionField extends Div {
    private static final int SHORT = 200;
    private static final int LONG = 4_000;
    private static final int PAUSE = 400;

    private final transient SurveyQuestion question;
    private final transient SurveyWords words;
    private final transient Consumer<List<String>> answered;
    private final Component field;

    QuestionField(
            int number,
            SurveyQuestion question,
            SurveyWords words,
            List<String> given,
            Consumer<List<String>> answered) {
        this.question = question;
        this.words = words;
        this.answered = answered;
        addClassName("okr-question");
        String label = number + ". " + words.question(question);
        field = switch (question.type()) {
            case SINGLE -> single(label, question.options(), given);
            case MULTIPLE -> multiple(label, given);
            case SCALE -> scale(label, given);
            case SHORT -> text(new TextField(label), SHORT, given);
            case LONG -> text(new TextArea(label), LONG, given);
        };
        if (question.required() && field instanceof CheckboxGroup<?> group) {
            // A group of checkboxes may not say "required" to screen readers; the star is read with the question.
            group.setLabel(label + " *");
        } else {
            ((HasValue<?, ?>) field).setRequiredIndicatorVisible(question.required());
        }
        getElement().insertChild(0, field.getElement());
    }

    void clearError() {
        ((HasValidationProperties) field).setInvalid(false);
    }

    /** Points out that an answer is missing. */
    void ask(String sentence) {
        ((HasValidationProperties) field).setErrorMessage(sentence);
        ((HasValidationProperties) field).setInvalid(true);
        field.scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private RadioButtonGroup<String> single(String label, List<String> options, List<String> given) {
        var group = new RadioButtonGroup<String>(label);
        group.setItems(options);
        group.setItemLabelGenerator(option -> question.type().hasOptions() ? words.option(question, option) : option);
        given.stream().findFirst().ifPresent(group::setValue);
        group.addValueChangeListener(event -> {
            clearError();
            answered.accept(event.getValue() == null ? List.of() : List.of(event.getValue()));
        });
        return group;
    }

    private CheckboxGroup<String> multiple(String label, List<String> given) {
        var group = new CheckboxGroup<String>(label);
        group.setItems(question.options());
        group.setItemLabelGenerator(option -> words.option(question, option));
        group.setValue(new LinkedHashSet<>(given));
        limit(group);
        group.addValueChangeListener(event -> {
            clearError();
            limit(group);
            answered.accept(ordered(event.getValue()));
        });
        return group;
    }

    /** Who has taken as many as allowed gives one back before the next. */
    private void limit(CheckboxGroup<String> group) {
        Set<String> taken = group.getValue();
        group.setItemEnabledProvider(option -> taken.size() < question.most() || taken.contains(option));
    }

    private List<String> ordered(Set<String> taken) {
        var list = new ArrayList<>(question.options());
        list.retainAll(taken);
        return list;
    }

    private RadioButtonGroup<String> scale(String label, List<String> given) {
        List<String> numbers = IntStream.rangeClosed(SurveyQuestion.LOWEST, SurveyQuestion.HIGHEST)
                .mapToObj(String::valueOf)
                .toList();
        RadioButtonGroup<String> group = single(label, numbers, given);
        group.addClassName("okr-scale");
        var ends = new Div(
                new Span(numbers.getFirst() + " " + words.low(question)),
                new Span(numbers.getLast() + " " + words.high(question)));
        ends.addClassName("okr-scale-ends");
        add(ends);
        return group;
    }

    private <T extends TextFieldBase<T, String>> T text(T text, int limit, List<String> given) {
        text.setValue(given.stream().findFirst().orElse(""));
        if (text instanceof TextArea area) {
            area.setMaxLength(limit);
            area.setMinRows(3);
        } else if (text instanceof TextField line) {
            line.setMaxLength(limit);
        }
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener((ComponentValueChangeEvent<T, String> event) -> {
            clearError();
            answered.accept(event.getValue().isBlank() ? List.of() : List.of(event.getValue()));
        });
        return text;
    }
}
