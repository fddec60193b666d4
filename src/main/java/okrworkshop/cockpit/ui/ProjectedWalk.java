package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** One page of the gallery walk. */
final class ProjectedWalk extends Div {
    private final transient Locale room;

    ProjectedWalk(Workshop workshop, WalkPicture.WallRound round, Instant now) {
        addClassName("okr-projected-walk");
        room = workshop.language().locale();
        String number = getTranslation("projector.walk.round", room, round.number());
        String state = round.endsAt().isPresent() ? "" : " · " + getTranslation("projector.walk.closed", room);
        String sum = getTranslation("projector.walk.sum", room, round.dots(), round.comments());
        Optional<Countdown> clock = round.endsAt().map(at -> {
            var countdown = new Countdown();
            countdown.showLate(new Timer.Running(round.total(), at), now);
            return countdown;
        });
        var columns = new Div();
        columns.addClassName("okr-walk-columns");
        round.columns().forEach(column -> columns.add(column(column)));
        // A last page that isn't full has columns of the same width.
        for (int at = round.columns().size(); at < round.beside(); at++) {
            columns.add(new Div());
        }
        var wall = new Div(columns, newest(round));
        wall.addClassName("okr-walk-wall");
        wall.getElement().setAttribute("data-columns", String.valueOf(round.beside()));
        add(
                new WallHead(
                        getTranslation("projector.walk", room),
                        number + state + " · " + sum,
                        round.page(),
                        round.pages(),
                        clock),
                wall);
    }

    private Div column(WalkPicture.Column column) {
        var below = new Div();
        below.addClassName("okr-walk-column");
        column.parts().forEach(part -> below.add(part(part)));
        return below;
    }

    private Article part(WalkPicture.Part part) {
        var article = new Article(
                new H2(part.rest() ? getTranslation("projector.walk.going-on", room, part.name()) : part.name()));
        article.addClassName("okr-walk-draft");
        if (part.lines().isEmpty()) {
            article.add(new Paragraph(getTranslation("projector.walk.draft", room)));
            return article;
        }
        var list = new UnorderedList();
        for (WalkPicture.Line line : part.lines()) {
            var label = new Span(line.label());
            label.addClassName("okr-walk-label");
            var item = new ListItem(new Div(label, new Span(line.text())));
            item.getElement().setAttribute("data-objective", line.objective());
            if (line.dots() > 0) {
                var dots = new Span(String.valueOf(line.dots()));
                dots.addClassName("okr-walk-dots");
                item.add(dots);
            }
            list.add(item);
        }
        article.add(list);
        return article;
    }

    private Aside newest(WalkPicture.WallRound round) {
        var aside = new Aside(new H2(getTranslation("projector.walk.newest", room)));
        aside.addClassName("okr-walk-newest");
        if (round.newest().isEmpty()) {
            aside.add(new Paragraph(getTranslation("projector.walk.none", room)));
            return aside;
        }
        var list = new UnorderedList();
        for (WalkPicture.Newest said : round.newest()) {
            String from = said.name().isEmpty()
                    ? said.from()
                    : getTranslation("gallery.comment.by", room, said.name(), said.from());
            list.add(new ListItem(new Span(said.text()), new Span(from + " → " + said.about())));
        }
        aside.add(list);
        return aside;
    }
}
