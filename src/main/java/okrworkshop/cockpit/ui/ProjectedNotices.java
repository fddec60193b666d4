package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.workshops.Workshop;

/** What the room has to know besides the step: that it is only a rehearsal, and that its address is another one now. */
final class ProjectedNotices extends Div {
    ProjectedNotices(Workshop workshop, ShownAddress address, boolean rehearsal) {
        addClassName("okr-projected-notices");
        Locale room = workshop.language().locale();
        if (rehearsal) {
            var mark = new Paragraph(getTranslation("rehearsal.mark", room));
            mark.addClassName("okr-rehearsal-mark");
            add(mark);
        }
        RoomAddress now = address.of(workshop.id());
        if (now.moved()) {
            var moved = new Paragraph(getTranslation("projector.moved", room, now.spoken()));
            moved.getElement().setAttribute("role", "status");
            add(moved);
        }
        setVisible(getComponentCount() > 0);
    }
}
