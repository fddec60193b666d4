package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;

/** The step, its prompts and the time left; for latecomers the way in stays in the corner. */
final class ProjectedStep extends Div {
    ProjectedStep(Workshop workshop, String spoken, int here, Instant now) {
        addClassName("okr-projected-step");
        Locale room = workshop.language().locale();
        var texts = new StepTexts(workshop.template(), workshop.language());
        StepTemplate step = workshop.step();
        var countdown = new Countdown();
        countdown.addClassName("okr-countdown");
        countdown.showLate(workshop.timer(), now);
        var header = new Header(new H1(texts.name(workshop.position())), countdown);
        var goal = new Paragraph(texts.goal(step));
        goal.addClassName("okr-projected-goal");
        var prompts = new UnorderedList();
        prompts.addClassName("okr-projected-prompts");
        texts.prompts(step).forEach(prompt -> prompts.add(new ListItem(prompt)));
        var footer = new Footer();
        workshop.nextStep()
                .ifPresent(next -> footer.add(new Span(getTranslation("projector.next", room, texts.title(next)))));
        footer.add(
                new Span(getTranslation("projector.here-now", room, here)), new Span(spoken + " · " + workshop.code()));
        add(header, new ProjectedBeat(workshop, now), goal, prompts, new ProjectedExtra(workshop), footer);
    }
}
