package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import okrworkshop.workshops.BoardPicture;
import okrworkshop.workshops.Workshop;

/** The boards of the groups: how much stands where, and the newest words. Nobody is named. */
final class ProjectedGallery extends Div {
    ProjectedGallery(Workshop workshop, List<GalleryPicture.Tile> tiles, int page, int pages, Instant now) {
        addClassName("okr-projected-gallery");
        Locale room = workshop.language().locale();
        var texts = new StepTexts(workshop.template(), workshop.language());
        var grid = new Div();
        grid.addClassName("okr-wall-grid");
        WallGrid form = WallGrid.of(workshop.groups().size());
        grid.getElement().setAttribute("data-columns", String.valueOf(form.columns()));
        grid.getElement().setAttribute("data-rows", String.valueOf(form.rows()));
        tiles.forEach(tile -> grid.add(tile(tile, room)));
        add(
                new WallHead(
                        getTranslation("projector.gallery", room),
                        texts.name(workshop.position()),
                        page,
                        pages,
                        workshop,
                        now),
                grid);
    }

    private Article tile(GalleryPicture.Tile tile, Locale room) {
        var article = new Article(new H2(tile.name()));
        article.addClassName("okr-wall-tile");
        if (!tile.step().isEmpty()) {
            var step = new Span(tile.step());
            step.addClassName("okr-wall-where");
            article.add(step);
        }
        var board = new MiniBoard();
        board.show(new BoardPicture(tile.glance().piles().stream()
                .map(cards -> new BoardPicture.Pile(cards, 0))
                .toList()));
        article.add(board);
        if (tile.glance().newest().isEmpty()) {
            article.add(new Paragraph(getTranslation(
                    tile.glance().quiet() ? "projector.gallery.quiet" : "projector.gallery.empty", room)));
            return article;
        }
        var words = new UnorderedList();
        tile.glance().newest().forEach(text -> words.add(new ListItem(text)));
        article.add(words);
        return article;
    }
}
