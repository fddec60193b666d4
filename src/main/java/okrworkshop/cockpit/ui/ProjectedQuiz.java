package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.lint.Advices;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.shared.Language;
import okrworkshop.teaching.QuizTally;
import okrworkshop.teaching.ui.QuizWords;

/** The quiz on the wall: the statement, what is right once it is solved, and how far the groups are. Nobody is named. */
final class ProjectedQuiz extends Div {
    private static final Advices ADVICES = Advices.shipped();

    private final transient QuizPage page;
    private final transient QuizWords words;
    private final transient Locale room;

    ProjectedQuiz(QuizPage page, Language language) {
        this.page = page;
        this.words = new QuizWords(ADVICES, language);
        this.room = language.locale();
        addClassName("okr-wall-quiz");
        add(statement(), groups());
    }

    private Div statement() {
        var part = new Div();
        part.addClassNames("okr-wall-poll", "okr-wall-statement");
        if (!page.shown().isEmpty()) {
            String kind = page.kind()
                    .map(each -> getTranslation(
                            each == Kind.OBJECTIVE ? "quiz.kind.objective" : "quiz.kind.key-result", room))
                    .orElseGet(() -> getTranslation("quiz.kind.sort", room));
            var head =
                    new Paragraph(getTranslation("projector.quiz", room, page.number(), page.total()) + " · " + kind);
            part.add(head);
            page.shown().forEach(text -> part.add(new H2(text)));
            if (!page.objective().isEmpty()) {
                part.add(new Paragraph(getTranslation("diagnosis.example.of", room, page.objective())));
            }
        }
        if (page.solved() && !page.shown().isEmpty()) {
            solution(part);
        } else if (!page.solved()) {
            part.add(new Paragraph(getTranslation(
                    page.kind().isPresent() ? "projector.quiz.waiting" : "projector.quiz.sorting", room)));
        }
        return part;
    }

    private void solution(Div part) {
        var marks = new UnorderedList();
        boolean wrong = false;
        for (QuizPage.Option option : page.options()) {
            if (option.right() || option.marked() > 0) {
                var line = new ListItem(
                        new Span((option.right() ? "✓ " : "") + words.option(this, option.id())),
                        new Span(String.valueOf(option.marked())));
                line.getStyle().set("--share", 100 * option.marked() / Math.max(1, page.answers()) + "%");
                line.getElement().setAttribute("data-right", option.right());
                marks.add(line);
            }
            wrong |= option.right();
        }
        part.add(marks);
        if (!wrong) {
            part.add(new Paragraph(getTranslation("projector.quiz.fine", room)));
        }
        better().ifPresent(text -> {
            var better = new Paragraph(text);
            better.addClassName("okr-wall-better");
            part.add(better);
        });
    }

    /** Without a wording of its own, another statement shows how it can be done. */
    private Optional<String> better() {
        if (!page.better().isEmpty()) {
            String key = page.kind().isPresent() ? "projector.quiz.better" : "quiz.why";
            return Optional.of(getTranslation(key, room, page.better()));
        }
        return page.options().stream()
                .filter(QuizPage.Option::right)
                .flatMap(option -> RuleId.of(option.id()).stream())
                .findFirst()
                .map(rule -> getTranslation(
                        "projector.quiz.example",
                        room,
                        ADVICES.of(rule, words.language()).good()));
    }

    private UnorderedList groups() {
        var list = new UnorderedList();
        list.addClassName("okr-wall-groups");
        for (QuizTally.OfGroup group : page.groups()) {
            if (group.voices() == 0) {
                continue;
            }
            String said = group.shown()
                    ? getTranslation(
                            "quiz.group.right", room, group.people(), group.voices(), group.right(), group.answers())
                    : getTranslation("projector.quiz.answered", room, group.people(), group.voices());
            var line = new ListItem(new Span(group.name()), new Span(said));
            int share = group.shown() ? 100 * group.right() / Math.max(1, group.answers()) : 0;
            line.getStyle().set("--share", share + "%");
            list.add(line);
        }
        return list;
    }
}
