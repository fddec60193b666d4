package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Workshop;

/** A workshop in the list: what it is called, where it stands, who came. */
final class WorkshopCard extends Anchor {
    WorkshopCard(Workshop workshop, int people) {
        super(Places.cockpit(workshop.id()));
        addClassNames("okr-sheet", "okr-workshop-card");
        var texts = new StepTexts(workshop.template(), Language.of(getLocale()));
        var phase = new PhaseBadge(workshop.phase());
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        var cycle = new Paragraph(
                getTranslation("workshops.cycle", day.format(workshop.cycleStart()), day.format(workshop.cycleEnd())));
        cycle.addClassName("okr-muted");
        var code = new Span(workshop.code());
        code.addClassName("okr-code-small");
        var facts = new Paragraph(
                new Span(getTranslation("workshops.facts", workshop.openGroups().size(), people)), code);
        facts.addClassName("okr-facts");
        add(phase, new H2(workshop.title()));
        switch (workshop.phase()) {
            case RUNNING -> add(new Paragraph(texts.name(workshop.position())));
            case LOBBY, CLOSED -> add(new Paragraph(workshop.template().title(Language.of(getLocale()))));
        }
        add(cycle, facts);
    }
}
