package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Statement;
import okrworkshop.shared.RefusedException;
import okrworkshop.teaching.QuizItem;

/** An item of the quiz to be written or changed. What is wrong is proposed by the lint; the trainer decides. */
final class ItemDialog extends Dialog {
    private final UUID id;
    private final boolean spotting;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("quiz.item.kind"));
    private final TextArea statement = new TextArea(getTranslation("quiz.item.statement"));
    private final TextArea objective = new TextArea(getTranslation("quiz.item.objective"));
    private final CheckboxGroup<RuleId> rules = new CheckboxGroup<>(getTranslation("quiz.item.rules"));
    private final RadioButtonGroup<QuizItem.Bin> bin = new RadioButtonGroup<>(getTranslation("quiz.item.bin"));
    private final TextArea better;
    private final transient QuizWords words;
    private final transient QuizDesk desk;

    /** A new one. */
    ItemDialog(boolean spotting, QuizWords words, QuizDesk desk, Runnable changed) {
        this(
                spotting
                        ? new QuizItem.Spot(UUID.randomUUID(), Kind.KEY_RESULT, "", "", Set.of(), "")
                        : new QuizItem.Sort(UUID.randomUUID(), "", QuizItem.Bin.OBJECTIVE, ""),
                words,
                desk,
                changed);
    }

    ItemDialog(QuizItem item, QuizWords words, QuizDesk desk, Runnable changed) {
        this.words = words;
        this.desk = desk;
        id = item.id();
        spotting = item instanceof QuizItem.Spot;
        better = new TextArea(getTranslation(spotting ? "quiz.item.better" : "quiz.item.why"));
        setHeaderTitle(getTranslation(item.statement().isEmpty() ? "quiz.add" : "quiz.change"));
        setWidth("min(38rem, 94vw)");
        fields();
        fill(item);
        var form = new Div();
        form.addClassName("okr-attention-form");
        if (spotting) {
            form.add(kind, statement, objective, rules, better);
        } else {
            form.add(statement, bin, better);
        }
        var said = new Paragraph();
        said.addClassName("okr-said");
        said.getElement().setAttribute("role", "alert");
        form.add(said);
        add(form);
        var save = new Button(getTranslation("quiz.save"), event -> {
            try {
                desk.keep(typed());
            } catch (RefusedException why) {
                said.setText(Refused.text(this, why));
                return;
            }
            close();
            changed.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), event -> close()), save);
    }

    private void fields() {
        for (TextArea field : new TextArea[] {statement, objective, better}) {
            field.setMaxLength(QuizItem.TEXT);
            field.setWidthFull();
        }
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each ->
                getTranslation(each == Kind.OBJECTIVE ? "diagnosis.part.OBJECTIVE" : "diagnosis.part.KEY_RESULT"));
        rules.setItemLabelGenerator(rule -> words.option(this, rule.code()));
        rules.setHelperText(getTranslation("quiz.item.rules.hint"));
        bin.setItems(QuizItem.Bin.values());
        bin.setItemLabelGenerator(each -> words.option(this, each.wireName()));
        if (spotting) {
            better.setHelperText(getTranslation("quiz.item.better.hint"));
        }
    }

    private void fill(QuizItem item) {
        statement.setValue(item.statement());
        better.setValue(item.better());
        switch (item) {
            case QuizItem.Spot spot -> {
                kind.setValue(spot.kind());
                objective.setValue(spot.objective());
                offer();
                rules.setValue(spot.rules());
            }
            case QuizItem.Sort sort -> bin.setValue(sort.bin());
        }
        kind.addValueChangeListener(event -> {
            offer();
            propose();
        });
        statement.addValueChangeListener(event -> propose());
        objective.addValueChangeListener(event -> propose());
    }

    private void offer() {
        String own = kind.getValue() == Kind.OBJECTIVE ? "O_" : "KR_";
        objective.setVisible(kind.getValue() == Kind.KEY_RESULT);
        rules.setItems(Arrays.stream(RuleId.values())
                .filter(rule -> rule.name().startsWith(own) || rule.name().startsWith("X_"))
                .toList());
    }

    private void propose() {
        if (spotting) {
            rules.setValue(desk.speaking(new Statement(kind.getValue(), statement.getValue(), objective.getValue())));
        }
    }

    private QuizItem typed() {
        return spotting
                ? new QuizItem.Spot(
                        id,
                        kind.getValue(),
                        statement.getValue(),
                        kind.getValue() == Kind.KEY_RESULT ? objective.getValue() : "",
                        rules.getValue(),
                        better.getValue())
                : new QuizItem.Sort(id, statement.getValue(), bin.getValue(), better.getValue());
    }
}
