package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;

/** The way through the day: each step with what it is for and how long it takes. */
final class HandoutSteps extends Section {
    private static final int HOUR = 60;

    HandoutSteps(Workshop workshop) {
        addClassNames("okr-handout-sheet", "okr-handout-steps");
        Locale room = workshop.language().locale();
        var texts = new StepTexts(workshop.template(), workshop.language());
        var list = new OrderedList();
        int begins = 0;
        for (int position = 0; position < workshop.template().steps().size(); position++) {
            StepTemplate step = workshop.template().steps().get(position);
            int minutes = step.minutes().getOrDefault(workshop.preset(), 0);
            list.add(item(texts, position, begins, getTranslation("handout.minutes", room, minutes)));
            begins += minutes;
        }
        var title = new Paragraph(workshop.title());
        title.addClassName("okr-overline");
        var total = new Paragraph(getTranslation("handout.total", room, time(begins)));
        total.addClassName("okr-handout-total");
        add(title, new H2(getTranslation("handout.steps", room)), list, total);
    }

    private static ListItem item(StepTexts texts, int position, int begins, String minutes) {
        var from = new Span(time(begins));
        from.addClassName("okr-handout-from");
        var name = new Span(texts.name(position));
        name.addClassName("okr-handout-step");
        var goal = new Paragraph(texts.goal(texts.template().steps().get(position)));
        var length = new Span(minutes);
        length.addClassName("okr-handout-length");
        return new ListItem(from, new Div(name, goal), length);
    }

    private static String time(int minutes) {
        return "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }
}
