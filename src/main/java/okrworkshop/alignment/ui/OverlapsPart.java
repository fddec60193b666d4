package okrworkshop.alignment.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Optional;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.Overlaps;

/** What groups write alike or against each other, for the trainer to bring them together; no verdict and no order of merit. */
final class OverlapsPart extends Part {
    OverlapsPart() {
        super("overlaps");
    }

    @Override
    void show(Alignment now) {
        body.removeAll();
        Overlaps overlaps = now.overlaps();
        if (overlaps.alike().isEmpty() && overlaps.against().isEmpty()) {
            say(getTranslation("overlaps.none"));
            return;
        }
        if (!overlaps.against().isEmpty()) {
            body.add(new H3(getTranslation("overlaps.against")));
            var list = new UnorderedList();
            list.addClassName("okr-overlaps");
            overlaps.against().forEach(each -> list.add(against(each)));
            body.add(list);
        }
        if (!overlaps.alike().isEmpty()) {
            body.add(new H3(getTranslation("overlaps.alike")));
            var list = new UnorderedList();
            list.addClassName("okr-overlaps");
            overlaps.alike().forEach(each -> list.add(alike(each)));
            body.add(list);
        }
    }

    private ListItem against(Overlaps.Against each) {
        var what = new Paragraph(getTranslation(
                each.how() == Overlaps.How.DIRECTION ? "overlaps.direction" : "overlaps.target", each.metric()));
        what.addClassName("okr-overlaps-what");
        return new ListItem(what, said(each.one(), wanted(each.first())), said(each.other(), wanted(each.second())));
    }

    private ListItem alike(Overlaps.Alike each) {
        var item = new ListItem();
        each.said().forEach(said -> item.add(said(said, "")));
        return item;
    }

    private Paragraph said(Overlaps.Said said, String wanted) {
        var who = new Span(said.group().name() + " " + said.label());
        who.addClassName("okr-overlaps-who");
        var line = new Paragraph(who, new Span(said.text()));
        if (!wanted.isEmpty()) {
            var note = new Span(wanted);
            note.addClassName("okr-needs-note");
            line.add(note);
        }
        return line;
    }

    private static String wanted(GroupOkr.KeyResult keyResult) {
        String from = plain(keyResult.from());
        String to = plain(keyResult.to());
        String values = from.isEmpty() ? to : to.isEmpty() ? from : from + " → " + to;
        return values.isEmpty() ? "" : (values + " " + keyResult.unit()).strip();
    }

    private static String plain(Optional<Double> number) {
        return number.map(
                        value -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
