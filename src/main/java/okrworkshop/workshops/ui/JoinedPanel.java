package okrworkshop.workshops.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.people.JoinedSeat;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** The personal return code, large enough for a photo, before the work begins. */
final class JoinedPanel extends Div {
    JoinedPanel(Workshop workshop, JoinedSeat joined) {
        addClassNames("okr-form", "okr-joined");
        String group = workshop.group(joined.seat().group()).map(Group::name).orElse("");
        var code = new Paragraph(joined.returnCode());
        code.addClassName("okr-return-code");
        var label = new Paragraph(getTranslation("joined.code"));
        label.addClassName("okr-overline");
        var keep = new Paragraph(getTranslation("joined.keep"));
        var on = new Anchor(JoinPlaces.room(workshop), getTranslation("joined.continue"));
        on.addClassName("okr-button");
        add(
                new H1(getTranslation("joined.title", joined.seat().name())),
                new Paragraph(getTranslation("joined.group", group)),
                label,
                code,
                keep,
                on);
    }
}
