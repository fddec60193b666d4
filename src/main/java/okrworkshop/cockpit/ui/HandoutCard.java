package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Workshop;

/** A card for the table of one group, with room for the names of its people. */
final class HandoutCard extends Section {
    private static final int MOST_LINES = 8;

    HandoutCard(Workshop workshop, Group group, ShownAddress address) {
        addClassName("okr-handout-card");
        Locale room = workshop.language().locale();
        var qr = new QrPicture();
        qr.show(address.joinLink(workshop, group));
        var code = new Paragraph(workshop.code());
        code.addClassName("okr-handout-code");
        var link = new AddressLine();
        link.show(address.spoken(workshop));
        link.addClassName("okr-handout-link");
        var way = new Div(code, link, new Paragraph(getTranslation(how(workshop), room, group.name())));
        way.addClassName("okr-handout-way");
        var head = new Div(way, qr);
        head.addClassName("okr-handout-middle");
        var names = new Div();
        names.addClassName("okr-handout-names");
        for (int line = 0; line < Math.min(MOST_LINES, workshop.places(group)); line++) {
            names.add(new Div());
        }
        var label = new Paragraph(getTranslation("handout.card.names", room));
        label.addClassName("okr-overline");
        var title = new Paragraph(workshop.title());
        title.addClassName("okr-overline");
        add(title, new H2(group.name()), head, label, names);
    }

    /** Where people don't choose, the card says whose table it is. */
    private static String how(Workshop workshop) {
        return workshop.rules().seating() == SeatingKind.FREE ? "handout.card.choose" : "handout.card.shown";
    }
}
