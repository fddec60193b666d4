package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import okrworkshop.workshops.Workshop;

/** One page of results. */
final class ProjectedVotes extends Div {
    /** Cards of a group, the first ones. */
    private static final int TOP = 5;

    private final transient Locale room;

    ProjectedVotes(Workshop workshop, List<VotesPicture.Page> pages, int page, Instant now) {
        addClassName("okr-projected-votes");
        room = workshop.language().locale();
        var texts = new StepTexts(workshop.template(), workshop.language());
        if (pages.isEmpty()) {
            var none = new Paragraph(getTranslation("projector.votes.none", room));
            none.addClassName("okr-wall-none");
            add(head(texts.name(workshop.position()), workshop, page, 1, now), none);
            return;
        }
        Component shown =
                switch (pages.get(page)) {
                    case QuizPage quiz -> new ProjectedQuiz(quiz, workshop.language());
                    case VotesPicture.PollPage poll -> poll(poll);
                    case VotesPicture.GroupsPage groups ->
                        groups(groups, WallGrid.of(workshop.groups().size()));
                };
        String under = pages.get(page) instanceof VotesPicture.GroupsPage ? texts.name(workshop.position()) : "";
        add(head(under, workshop, page, pages.size(), now), shown);
    }

    private WallHead head(String under, Workshop workshop, int page, int pages, Instant now) {
        return new WallHead(getTranslation("projector.votes", room), under, page, pages, workshop, now);
    }

    private Div poll(VotesPicture.PollPage poll) {
        var box = new Div(new H2(poll.question()));
        box.addClassName("okr-wall-poll");
        int answers = poll.counts().stream().mapToInt(Integer::intValue).sum();
        List<String> choices = poll.scale()
                ? IntStream.rangeClosed(1, okrworkshop.attention.Poll.STEPS)
                        .mapToObj(String::valueOf)
                        .toList()
                : poll.choices();
        var bars = new UnorderedList();
        for (int at = 0; at < choices.size(); at++) {
            var item = new ListItem(new Span(choices.get(at)));
            if (!poll.counts().isEmpty()) {
                int count = poll.counts().get(at);
                item.add(new Span(String.valueOf(count)));
                item.getStyle().set("--share", 100 * count / Math.max(1, answers) + "%");
            }
            bars.add(item);
        }
        var facts = new Paragraph(
                poll.counts().isEmpty()
                        ? getTranslation("projector.poll.waiting", room)
                        : getTranslation("projector.poll.answers", room, answers));
        box.add(bars, facts);
        return box;
    }

    private Div groups(VotesPicture.GroupsPage page, WallGrid form) {
        var grid = new Div();
        grid.addClassName("okr-wall-grid");
        grid.getElement().setAttribute("data-columns", String.valueOf(form.columns()));
        grid.getElement().setAttribute("data-rows", String.valueOf(form.rows()));
        page.results().forEach(result -> grid.add(tile(result)));
        return grid;
    }

    private Article tile(VotesPicture.Result result) {
        var article = new Article(new H2(result.group()));
        article.addClassName("okr-wall-tile");
        if (result.votes().voting() || result.votes().entries().isEmpty()) {
            article.add(new Paragraph(
                    getTranslation(result.votes().voting() ? "projector.votes.open" : "projector.votes.empty", room)));
            return article;
        }
        int most = result.votes().entries().getFirst().points();
        var list = new OrderedList();
        result.votes().entries().stream().limit(TOP).forEach(entry -> {
            var item = new ListItem(new Span(entry.text()), new Span(String.valueOf(entry.points())));
            item.getStyle().set("--share", 100 * entry.points() / most + "%");
            list.add(item);
        });
        article.add(list);
        return article;
    }
}
