package okrworkshop.alignment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.Needs;

/** Who needs whom, by the requests that groups wrote down. */
final class NeedsPart extends Part {
    NeedsPart() {
        super("needs");
    }

    @Override
    void show(Alignment now) {
        body.removeAll();
        Needs needs = now.needs();
        if (needs.between().isEmpty() && needs.outside().isEmpty()) {
            say(getTranslation("needs.none"));
            return;
        }
        if (!needs.between().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("okr-needs");
            needs.between().forEach(need -> list.add(need(need, needs)));
            body.add(list);
        }
        if (!needs.outside().isEmpty()) {
            body.add(new Paragraph(getTranslation("needs.outside")));
            var list = new UnorderedList();
            list.addClassName("okr-needs");
            needs.outside().forEach(need -> list.add(need(need, needs)));
            body.add(list);
        }
    }

    private ListItem need(Needs.Need need, Needs all) {
        String team = need.of()
                .map(group -> group.name())
                .orElse(
                        need.request().team().isEmpty()
                                ? getTranslation("needs.nobody")
                                : need.request().team());
        var who = new Span(getTranslation("needs.line", need.by().name(), team));
        who.addClassName("okr-needs-who");
        var item = new ListItem(who, new Span(need.request().text()));
        String details = String.join(", ", need.request().keyResults());
        if (!details.isEmpty()) {
            item.add(note(getTranslation("needs.for", details)));
        }
        if (need.both(all)) {
            item.add(note(getTranslation("needs.both")));
        }
        var answer = note(getTranslation(
                switch (need.request().confirmed()) {
                    case "yes" -> "needs.confirmed";
                    case "no" -> "needs.refused";
                    default -> "needs.open";
                }));
        answer.getElement().setAttribute("data-answer", need.request().confirmed());
        item.add(answer);
        return item;
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("okr-needs-note");
        return note;
    }
}
