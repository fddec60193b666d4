package okrworkshop.gallery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkResult.Draft;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;

/**
 * What the room said in a round: all drafts with their numbers, and one of them in words. While dots come in every second, what is
 * there changes in place, so that a press always meets the button that was aimed at.
 */
final class ResultsPanel extends Section {
    private final transient WalkDesk desk;
    private final Select<Integer> round = new Select<>();
    private final Span hint = new Span();
    private final ReusedItems<GroupId, Draft, DraftRow> rows = new ReusedItems<>(Draft::group);
    private final Div words = new Div();
    private transient List<WalkResult> rounds = List.of();
    private transient Optional<GroupId> chosen = Optional.empty();
    private transient Optional<DraftWords> open = Optional.empty();
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
        var list = new UnorderedList();
        list.addClassNames("okr-attention-counts", "okr-gallery-groups");
        rows.in(list);
        hint.addClassNames("okr-muted", "okr-small");
        words.addClassName("okr-gallery-words");
        add(new H2(getTranslation("gallery.results")), round, new Div(list, hint), words);
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
        if (rounds.isEmpty()) {
            return;
        }
        WalkResult result = rounds.get(shown == 0 ? rounds.size() - 1 : shown - 1);
        round.setValue(result.number());
        hint.setText(getTranslation(result.named() ? "gallery.results.named" : "gallery.results.nameless"));
        int most = result.drafts().stream().mapToInt(Draft::dots).max().orElse(0);
        rows.show(
                result.drafts(),
                draft -> new DraftRow(() -> choose(draft.group())),
                (row, draft) -> row.show(draft, most, chosen.equals(Optional.of(draft.group()))));
        Optional<Draft> draft = chosen.flatMap(result::draft);
        if (draft.isEmpty()) {
            open = Optional.empty();
            words.removeAll();
            return;
        }
        if (open.filter(there -> there.isOf(result, draft.get())).isEmpty()) {
            var opened = new DraftWords(desk, result, draft.get(), this::act);
            open = Optional.of(opened);
            words.removeAll();
            words.add(opened);
        }
        open.ifPresent(there -> there.show(result, draft.get()));
    }

    private void choose(GroupId group) {
        chosen = chosen.equals(Optional.of(group)) ? Optional.empty() : Optional.of(group);
        draw();
    }

    private void act(Runnable deed) {
        try {
            try {
                deed.run();
            } finally {
                show();
            }
        } catch (RefusedException why) {
            Refused.show(this, why);
        }
    }
}
