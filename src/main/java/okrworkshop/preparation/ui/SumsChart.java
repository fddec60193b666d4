package okrworkshop.preparation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import okrworkshop.preparation.SurveyResults;

/** Bars of the answers to one question; numbers say the same for those who don't see bars. */
final class SumsChart extends Div {
    private static final int WHOLE = 100;

    SumsChart(SurveyWords words, SurveyResults.Question answered) {
        addClassName("okr-sums");
        int people = Math.max(1, answered.people());
        var bars = new UnorderedList();
        answered.sums()
                .forEach(sum -> bars.add(bar(words.option(answered.question(), sum.option()), sum.people(), people)));
        add(bars);
        if (!answered.question().type().hasOptions() && answered.people() > 0) {
            var mean = new Paragraph(getTranslation("prepare.results.mean", mean(answered)));
            mean.addClassName("okr-muted");
            add(mean);
        }
    }

    private ListItem bar(String name, int count, int people) {
        int percent = Math.round((float) WHOLE * count / people);
        var fill = new Span();
        fill.getStyle().set("inline-size", percent + "%");
        var bar = new Span(fill);
        bar.addClassName("okr-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(getTranslation("prepare.results.share", count, percent));
        number.addClassName("okr-number");
        var label = new Span(name);
        label.addClassName("okr-bar-name");
        return new ListItem(label, bar, number);
    }

    private static String mean(SurveyResults.Question answered) {
        double sum = answered.sums().stream()
                .mapToDouble(each -> (double) Integer.parseInt(each.option()) * each.people())
                .sum();
        return String.format(Locale.ROOT, "%.1f", sum / answered.people());
    }
}
