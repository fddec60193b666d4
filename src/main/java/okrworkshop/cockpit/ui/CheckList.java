package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.StepCheck;

/** How a group sees its own work: of each step with answers, and of the one in which it is, how many items, and each "no" with why. */
final class CheckList extends Div {
    /** @param checks of the steps that the group has reached */
    CheckList(List<StepCheck> checks, Group group, StepTexts texts) {
        addClassName("okr-mistakes");
        String here = texts.template().steps().get(group.position()).id();
        checks.stream()
                .filter(check -> check.begun() || check.step().equals(here))
                .forEach(check -> add(check, texts));
        setVisible(getElement().getChildCount() > 0);
    }

    private void add(StepCheck check, StepTexts texts) {
        var step =
                new Span(texts.template().step(check.step()).map(texts::title).orElse(check.step()));
        step.addClassName("okr-strong");
        String count = getTranslation(
                "group.check.count", check.answered(), check.items().size());
        add(new Paragraph(step, new Span(" " + count)));
        var list = new UnorderedList();
        check.items().stream().filter(StepCheck.Item::no).forEach(item -> list.add(no(check, item, texts)));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
    }

    private ListItem no(StepCheck check, StepCheck.Item item, StepTexts texts) {
        var no = new Span(getTranslation("group.check.no"));
        no.addClassName("okr-strong");
        var why = new Span(item.comment().isBlank() ? getTranslation("group.check.no-reason") : item.comment());
        why.addClassName("okr-muted");
        return new ListItem(no, new Span(" " + texts.item(check.checklist(), item.id()) + " "), why);
    }
}
