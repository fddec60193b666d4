package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import okrworkshop.templates.TemplateProblem;

/** What is wrong with files, line by line, with what to do about it. */
final class ProblemList extends UnorderedList {
    ProblemList(List<TemplateProblem> problems) {
        addClassName("okr-problems");
        problems.stream()
                .sorted(Comparator.comparing(TemplateProblem::file).thenComparingInt(TemplateProblem::line))
                .forEach(problem -> add(entry(problem)));
    }

    private static ListItem entry(TemplateProblem problem) {
        var place = new Span(problem.file() + ":" + problem.line());
        place.addClassName("okr-problem-place");
        var words = new Paragraph(problem.message() + " " + problem.remedy());
        words.getElement().setAttribute("lang", "en");
        return new ListItem(place, words);
    }
}
