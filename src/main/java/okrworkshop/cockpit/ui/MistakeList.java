package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import okrworkshop.lint.Advice;
import okrworkshop.lint.Advices;
import okrworkshop.lint.RuleId;
import okrworkshop.shared.Language;
import okrworkshop.writing.Mistakes;

/** What the lint finds in one group's draft, the most frequent first, with why it matters; what the group keeps stands apart. */
final class MistakeList extends Div {
    MistakeList(Mistakes found) {
        addClassName("okr-mistakes");
        if (found.byRule().isEmpty()) {
            add(new Paragraph(getTranslation("group.writing.none", found.objectives() + found.keyResults())));
        } else {
            Advices advices = Advices.shipped();
            Language language = Language.of(getLocale());
            var list = new UnorderedList();
            found.byRule().entrySet().stream()
                    .sorted(Map.Entry.<RuleId, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(each -> list.add(item(advices.of(each.getKey(), language), each.getValue())));
            add(list);
        }
        if (found.waived() > 0) {
            var waived = new Paragraph(getTranslation("group.writing.waived", found.waived()));
            waived.addClassName("okr-muted");
            add(waived);
        }
    }

    private ListItem item(Advice advice, int times) {
        var name = new Span(advice.name());
        name.addClassName("okr-strong");
        var why = new Span(advice.why());
        why.addClassName("okr-muted");
        return new ListItem(name, new Span(" " + getTranslation("group.writing.times", times) + " "), why);
    }
}
