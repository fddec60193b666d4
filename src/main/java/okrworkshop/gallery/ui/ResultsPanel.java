package okrworkshop.gallery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkResult.Dotted;
import okrworkshop.gallery.WalkResult.Draft;
import okrworkshop.gallery.WalkResult.Remark;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;

/** What the room said in a round: all drafts with their numbers, and one of them in words. */
final class ResultsPanel extends Section {
    private final transient WalkDesk desk;
    private final Select<Integer> round = new Select<>();
    private final Div groups = new Div();
    private final Div words = new Div();
    private transient List<WalkResult> rounds = List.of();
    private transient Optional<GroupId> chosen = Optional.empty();
    /** The round that the trainer chose; otherwise the newest one is shown. */
    private int shown;

    ResultsPanel(WalkDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-gallery-results");
        round.setLabel(getTranslation("gallery.round"));
        round.setItemLabelGenerator(number -> getTranslation("gallery.round.number", number));
        round.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                shown = event.getValue() == rounds.size() ? 0 : event.getValue();
                draw();
            }
        });
        words.addClassName("okr-gallery-words");
        add(new H2(getTranslation("gallery.results")), round, groups, words);
    }

    void show() {
        List<WalkResult> now = desk.rounds();
        if (now.size() != rounds.size()) {
            round.setItems(now.stream().map(WalkResult::number).toList());
        }
        rounds = now;
        setVisible(!rounds.isEmpty());
        round.setVisible(rounds.size() > 1);
        draw();
    }

    private void draw() {
        groups.removeAll();
        words.removeAll();
        if (rounds.isEmpty()) {
            return;
        }
        WalkResult result = rounds.get(shown == 0 ? rounds.size() - 1 : shown - 1);
        round.setValue(result.number());
        var list = new UnorderedList();
        list.addClassNames("okr-attention-counts", "okr-gallery-groups");
        int most = result.drafts().stream().mapToInt(Draft::dots).max().orElse(0);
        result.drafts().forEach(draft -> list.add(row(draft, most)));
        var hint = new Span(getTranslation(result.named() ? "gallery.results.named" : "gallery.results.nameless"));
        hint.addClassNames("okr-muted", "okr-small");
        groups.add(list, hint);
        chosen.flatMap(result::draft).ifPresent(draft -> write(result, draft));
    }

    private ListItem row(Draft draft, int most) {
        boolean open = chosen.equals(Optional.of(draft.group()));
        var name = new Button(draft.name(), event -> {
            chosen = open ? Optional.empty() : Optional.of(draft.group());
            draw();
        });
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.getElement().setAttribute("aria-expanded", String.valueOf(open));
        var line = new ListItem(
                name,
                new Span(getTranslation(
                        "gallery.results.group", draft.dots(), draft.remarks().size())));
        line.getStyle().set("--share", 100 * draft.dots() / Math.max(1, most) + "%");
        return line;
    }

    private void write(WalkResult result, Draft draft) {
        words.add(new H3(draft.name()));
        if (draft.statements().isEmpty()) {
            words.add(new Paragraph(getTranslation("gallery.draft.empty")));
        }
        for (Dotted dotted : draft.statements()) {
            var line = new Div(label(dotted), new Span(dotted.statement().text()), dots(dotted.dots()));
            line.addClassName("okr-gallery-statement");
            line.getElement().setAttribute("data-objective", dotted.statement().objective());
            words.add(line);
            List<Remark> remarks = draft.about(dotted.statement().card());
            if (!remarks.isEmpty()) {
                var said = new UnorderedList();
                remarks.forEach(remark -> said.add(remark(result, remark)));
                words.add(said);
            }
        }
    }

    private static Span label(Dotted dotted) {
        var label = new Span(dotted.statement().label());
        label.addClassName("okr-strong");
        return label;
    }

    private Span dots(int number) {
        var dots = new Span(number == 0 ? "" : getTranslation("gallery.dots.count", number));
        dots.addClassNames("okr-gallery-dots", "okr-strong");
        return dots;
    }

    private ListItem remark(WalkResult result, Remark remark) {
        var text = new Span(remark.text());
        text.addClassName("okr-gallery-said");
        var from = new Span(
                remark.name().isEmpty()
                        ? remark.group()
                        : getTranslation("gallery.comment.by", remark.name(), remark.group()));
        from.addClassNames("okr-muted", "okr-small");
        var item = new ListItem(text, from);
        item.getElement().setAttribute("data-hidden", remark.hidden());
        if (desk.changes()) {
            var hide = new Button(
                    getTranslation(remark.hidden() ? "gallery.comment.show" : "gallery.comment.hide"),
                    event -> act(() -> desk.hide(result, remark)));
            hide.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            hide.setAriaLabel(getTranslation(
                    remark.hidden() ? "gallery.comment.show.of" : "gallery.comment.hide.of", remark.text()));
            item.add(hide);
        }
        return item;
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException why) {
            Refused.show(this, why);
        }
        show();
    }
}
