package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import okrworkshop.documents.CardId;
import okrworkshop.stage.BoardPages;
import okrworkshop.stage.PublicBoard;
import okrworkshop.workshops.Workshop;

/** A page of one group's board in large letters; the card that the trainer points at is marked. */
final class ProjectedBoard extends Div {
    ProjectedBoard(Workshop workshop, String group, String card, BoardPages boards, int page, Instant now) {
        addClassName("okr-projected-board");
        Locale room = workshop.language().locale();
        PublicBoard board = boards.pages().get(page);
        var sheet = new Div();
        sheet.addClassName("okr-wall-board");
        sheet.getElement().setAttribute("data-size", boards.size().name());
        sheet.getElement()
                .setAttribute(
                        "data-columns",
                        String.valueOf(BoardPages.columns(board.sections().size())));
        board.sections().forEach(section -> sheet.add(section(section, card)));
        if (board.size() == 0
                && board.sections().stream().allMatch(section -> section.card().isEmpty())) {
            var none = new Paragraph(getTranslation("projector.board.empty", room));
            none.addClassName("okr-wall-none");
            sheet.add(none);
        }
        add(new WallHead(group, board.title(), page, boards.pages().size(), workshop, now), sheet);
    }

    private static Section section(PublicBoard.Section section, String pointed) {
        var box = new Section();
        if (!section.title().isEmpty()) {
            var title = new H2(section.title());
            mark(title.getElement(), section.card().map(CardId::value).orElse(""), pointed);
            title.getElement().setAttribute("data-own", section.card().isPresent());
            box.add(title);
        }
        var lines = new UnorderedList();
        section.lines().forEach(line -> {
            var item = new ListItem(line.text());
            item.getStyle().set("--depth", String.valueOf(line.depth()));
            mark(item.getElement(), line.card().id().value(), pointed);
            lines.add(item);
        });
        box.add(lines);
        return box;
    }

    private static void mark(com.vaadin.flow.dom.Element element, String card, String pointed) {
        if (!pointed.isEmpty() && card.equals(pointed)) {
            element.setAttribute("data-pointed", true);
        }
    }
}
