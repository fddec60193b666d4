package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** What the room has to know besides the picture: that it is only a rehearsal, and that its address is another one now. */
final class ProjectedNotices extends Div {
    ProjectedNotices(Said said) {
        addClassName("okr-projected-notices");
        if (said.rehearsal()) {
            var mark = new Paragraph(getTranslation("rehearsal.mark", said.room()));
            mark.addClassName("okr-rehearsal-mark");
            add(mark);
        }
        if (said.moved()) {
            var moved = new Paragraph(getTranslation("projector.moved", said.room(), said.spoken()));
            moved.getElement().setAttribute("role", "status");
            add(moved);
        }
        setVisible(getComponentCount() > 0);
    }

    /** The notices of a moment. */
    record Said(Locale room, boolean rehearsal, boolean moved, String spoken) {
        Said(WallFacts facts) {
            this(
                    facts.room(),
                    facts.rehearsal(),
                    facts.address().moved(),
                    facts.address().spoken());
        }
    }
}
