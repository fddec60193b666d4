package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Paragraph;
import okrworkshop.workshops.Group;
import okrworkshop.writing.Mistakes;

/** What the lint finds in a group's draft, in numbers: a hint where to look, no mark. Nothing before there is an objective. */
final class WritingLine extends Paragraph {
    WritingLine() {
        addClassNames("okr-muted", "okr-writing");
        // The words on the tile are short; those for screen readers name the group too.
        getElement().setAttribute("role", "note");
        setVisible(false);
    }

    /** @param small in the few words of a small tile */
    void show(Group group, Mistakes found, boolean small) {
        setVisible(found.objectives() > 0);
        boolean clean = found.errors() + found.warnings() == 0;
        String said = getTranslation(
                clean ? "tile.writing.clean" : small ? "tile.writing.short" : "tile.writing",
                found.errors(),
                found.warnings());
        setText(said);
        String label = getTranslation(
                clean ? "tile.writing.clean.label" : "tile.writing.label",
                group.name(),
                found.errors(),
                found.warnings(),
                found.objectives(),
                found.keyResults());
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
