package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.attention.Spotlight;
import okrworkshop.documents.DocumentView;
import okrworkshop.stage.BoardPages;
import okrworkshop.stage.PublicBoard;
import okrworkshop.stage.PublicBoards;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** The board that is on every screen, as everybody sees it. */
final class SpotlightPicture implements Picture {
    private final Workshop workshop;
    private final String group;
    private final String card;
    private final BoardPages boards;
    private final int page;
    private final Instant now;

    private SpotlightPicture(Workshop workshop, String group, String card, BoardPages boards, int page, Instant now) {
        this.workshop = workshop;
        this.group = group;
        this.card = card;
        this.boards = boards;
        this.page = page;
        this.now = now;
    }

    static SpotlightPicture of(WallFacts facts, Stagecraft craft) {
        Workshop workshop = facts.workshop();
        Optional<Spotlight.Shown> shown = craft.spotlight(workshop.id());
        Optional<Group> group = shown.flatMap(view -> workshop.group(view.group()));
        PublicBoard board = shown.flatMap(
                        view -> group.flatMap(craft::board).flatMap(words -> read(workshop, view, words)))
                .orElse(new PublicBoard("", List.of()));
        BoardPages pages = BoardPages.of(board);
        return new SpotlightPicture(
                workshop,
                group.map(Group::name).orElse(""),
                shown.map(Spotlight.Shown::card).orElse(""),
                pages,
                facts.showing().page(facts.now(), pages.pages().size()),
                facts.now());
    }

    private static Optional<PublicBoard> read(Workshop workshop, Spotlight.Shown view, DocumentView words) {
        return workshop.template().steps().stream()
                .filter(step -> step.id().equals(view.step()))
                .findFirst()
                .flatMap(step -> lens(step, view.lens())
                        .map(lens -> new PublicBoards(words, workshop.template().messages(), workshop.language())
                                .of(step, lens)));
    }

    private static Optional<Lens> lens(StepTemplate step, String id) {
        return step.lenses().stream().filter(lens -> lens.id().equals(id)).findFirst();
    }

    @Override
    public int pages() {
        return boards.pages().size();
    }

    @Override
    public Component draw() {
        return new ProjectedBoard(workshop, group, card, boards, page, now);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpotlightPicture that
                && workshop.equals(that.workshop)
                && group.equals(that.group)
                && card.equals(that.card)
                && boards.equals(that.boards)
                && page == that.page;
    }

    @Override
    public int hashCode() {
        return boards.hashCode();
    }
}
