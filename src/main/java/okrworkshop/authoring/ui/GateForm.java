package okrworkshop.authoring.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import okrworkshop.authoring.ui.GateChoices.Kind;
import okrworkshop.documents.CardKind;

/** The fields of a new condition; the step says what there is to choose from. */
final class GateForm extends Div {
    private static final int MANY = 999;
    private static final int WHOLE = 100;

    private final transient Consumer<GateOffer> changed;
    private final Select<CardKind> card = new Select<>();
    private final Select<String> field = new Select<>();
    private final Select<String> question = new Select<>();
    private final IntegerField min = new IntegerField(getTranslation("author.gate.min"));
    private final IntegerField max = new IntegerField(getTranslation("author.gate.max"));
    private final IntegerField percent = new IntegerField(getTranslation("author.gate.share"));
    private final Div bounds = new Div(min, max);
    private Kind kind = Kind.COUNT;

    GateForm(Bench bench, GateChoices choices, Consumer<GateOffer> changed) {
        this.changed = changed;
        addClassName("okr-form");
        bounds.addClassName("okr-numbers");
        field.setItemLabelGenerator(name -> FieldNames.of(this, card.getValue().wireName(), name, bench.reading()));
        field.setLabel(getTranslation("author.gate.field"));
        choose(card, "author.gate.card", choices.cards(), each -> getTranslation("kind." + each.wireName()));
        choose(
                question,
                "author.gate.question",
                choices.questions(),
                id -> TemplateWords.question(bench.template(), id, bench.reading()));
        fields();
        number(min, Optional.of(3), 0, MANY);
        number(max, Optional.empty(), 0, MANY);
        max.setPlaceholder(getTranslation("author.gate.no-limit"));
        number(percent, Optional.of(WHOLE), 1, WHOLE);
        card.addValueChangeListener(event -> fields());
        List.of(card, field, question).forEach(each -> each.addValueChangeListener(event -> suggest()));
        List.of(min, max, percent).forEach(each -> each.addValueChangeListener(event -> suggest()));
        add(card, field, question, bounds, percent);
    }

    void show(Kind chosen) {
        kind = chosen;
        card.setVisible(chosen == Kind.COUNT || chosen == Kind.SHARE);
        field.setVisible(chosen == Kind.SHARE);
        percent.setVisible(chosen == Kind.SHARE);
        bounds.setVisible(chosen == Kind.COUNT);
        question.setVisible(chosen == Kind.ANSWERED);
        suggest();
    }

    /** What was put together, empty while a number is missing. */
    Optional<GateOffer> offer() {
        return switch (kind) {
            case COUNT ->
                min.getOptionalValue()
                        .map(least -> new GateOffer.Count(
                                card.getValue(), least, max.getOptionalValue().orElse(Integer.MAX_VALUE)));
            case SHARE ->
                field.isEmpty()
                        ? Optional.empty()
                        : percent.getOptionalValue()
                                .map(share -> new GateOffer.Share(card.getValue(), field.getValue(), share));
            case ANSWERED -> question.getOptionalValue().map(GateOffer.Answered::new);
            case WORDED -> Optional.of(new GateOffer.Worded());
        };
    }

    private void suggest() {
        offer().ifPresent(changed);
    }

    private void fields() {
        card.getOptionalValue().map(GateChoices::fields).ifPresent(names -> {
            field.setItems(names);
            field.setValue(names.getFirst());
        });
    }

    private <T> void choose(Select<T> select, String label, List<T> items, ItemLabelGenerator<T> words) {
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(words);
        select.setItems(items);
        items.stream().findFirst().ifPresent(select::setValue);
    }

    private static void number(IntegerField field, Optional<Integer> value, int least, int most) {
        value.ifPresent(field::setValue);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
    }
}
