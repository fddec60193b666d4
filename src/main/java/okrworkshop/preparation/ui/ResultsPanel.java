package okrworkshop.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import okrworkshop.preparation.SurveyResults;

/** What people answered, question by question; drawn anew while answers come. */
public final class ResultsPanel extends Section {
    private final transient SurveyWords words;

    public ResultsPanel(SurveyWords words) {
        this.words = words;
        addClassNames("okr-sheet", "okr-results");
    }

    public void show(SurveyResults results) {
        removeAll();
        var count = new Paragraph(getTranslation("prepare.results.people", results.people()));
        count.addClassName("okr-strong");
        count.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("prepare.results")), count);
        if (results.hidden()) {
            add(muted(getTranslation("prepare.results.hidden", SurveyResults.FEWEST)));
        }
        for (int i = 0; i < results.questions().size(); i++) {
            add(question(i + 1, results.questions().get(i)));
        }
    }

    private Component question(int number, SurveyResults.Question answered) {
        var article = new Article(new H3(number + ". " + words.question(answered.question())));
        if (answered.people() == 0) {
            article.add(muted(getTranslation("prepare.results.nothing")));
        } else if (answered.hidden()) {
            article.add(muted(getTranslation("prepare.results.hidden", SurveyResults.FEWEST)));
        } else if (answered.question().type().isText()) {
            article.add(texts(answered));
        } else {
            article.add(new SumsChart(words, answered));
        }
        if (!answered.question().steps().isEmpty()) {
            String steps = String.join(
                    " · ", answered.question().steps().stream().map(words::step).toList());
            article.add(muted(getTranslation("prepare.results.steps", steps)));
        }
        return article;
    }

    private static Component texts(SurveyResults.Question answered) {
        var list = new UnorderedList();
        list.addClassName("okr-written");
        answered.texts().forEach(written -> {
            var item = new ListItem(new Span(written.text()));
            if (!written.name().isEmpty()) {
                item.add(muted(written.name()));
            }
            list.add(item);
        });
        return list;
    }

    private static Paragraph muted(String text) {
        var line = new Paragraph(text);
        line.addClassName("okr-muted");
        return line;
    }
}
