package okrworkshop.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import okrworkshop.lint.Advice;
import okrworkshop.lint.Kind;
import okrworkshop.teaching.Diagnosis.Example;
import okrworkshop.teaching.Diagnosis.OfRule;

/** One rule with what it says, how often it spoke, and statements about which it did. */
final class RulePart extends Div {
    private final UnorderedList examples = new UnorderedList();

    RulePart(Advice advice, OfRule rule, int share) {
        addClassName("okr-rule");
        var count = new Span(getTranslation(
                rule.rule().code().startsWith("S-") ? "diagnosis.rule.count.sets" : "diagnosis.rule.count",
                rule.count(),
                rule.of(),
                share));
        count.addClassNames("okr-muted", "okr-number");
        var head = new Div(new H3(advice.name()), count);
        head.addClassName("okr-rule-head");
        examples.addClassName("okr-rule-examples");
        examples.setVisible(false);
        add(head, new Paragraph(advice.why()), examples);
    }

    /** @param deeds what can be done with it; not printed */
    void example(Example example, List<? extends Component> deeds) {
        var words = new Div(new MarkedText(example.text(), example.spans()));
        if (example.kind() == Kind.KEY_RESULT && !example.objective().isEmpty()) {
            var above = new Span(getTranslation("diagnosis.example.of", example.objective()));
            above.addClassNames("okr-muted", "okr-small");
            words.add(above);
        }
        words.addClassName("okr-rule-words");
        var item = new ListItem(words);
        if (!deeds.isEmpty()) {
            var actions = new Div();
            actions.addClassNames("okr-actions", "okr-report-actions");
            deeds.forEach(actions::add);
            item.add(actions);
        }
        examples.add(item);
        examples.setVisible(true);
    }
}
