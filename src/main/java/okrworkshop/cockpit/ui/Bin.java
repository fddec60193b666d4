package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.DeletedWorkshop;
import okrworkshop.workshops.Keepings;

/** Workshops that were deleted in the last days, each with the way back; nothing when there are none. */
final class Bin extends Section {
    Bin(Keepings keepings, PersonId trainer) {
        addClassNames("okr-sheet", "okr-bin");
        List<DeletedWorkshop> deleted = keepings.deleted(trainer);
        setVisible(!deleted.isEmpty());
        var list = new UnorderedList();
        deleted.forEach(workshop -> list.add(entry(workshop, keepings, trainer)));
        add(new H2(getTranslation("bin.title")), new Paragraph(getTranslation("bin.text")), list);
    }

    private ListItem entry(DeletedWorkshop workshop, Keepings keepings, PersonId trainer) {
        var until = new Span(getTranslation(
                "bin.until",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .withZone(ZoneId.systemDefault())
                        .format(workshop.until())));
        until.addClassName("okr-muted");
        var back = new Button(getTranslation("bin.restore"), event -> {
            try {
                keepings.restore(trainer, workshop.id());
                UI.getCurrent().navigate(Places.cockpit(workshop.id()));
            } catch (RefusedException tooLate) {
                event.getSource().setEnabled(false);
                until.setText(getTranslation("bin.too-late"));
            }
        });
        back.setAriaLabel(getTranslation("bin.restore.label", workshop.title()));
        return new ListItem(new Span(workshop.title()), until, back);
    }
}
