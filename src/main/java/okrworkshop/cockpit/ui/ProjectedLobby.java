package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import okrworkshop.workshops.Workshop;

/** The way in, readable from the last row. */
final class ProjectedLobby extends Div {
    ProjectedLobby(Workshop workshop, ShownAddress address, boolean rehearsal, int here, int joined) {
        addClassName("okr-projected-lobby");
        Locale room = workshop.language().locale();
        var where = new Paragraph(getTranslation("projector.open", room));
        var link = new Paragraph(address.spoken(workshop));
        link.addClassName("okr-projected-link");
        var ask = new Paragraph(getTranslation("projector.code", room));
        var code = new Paragraph(workshop.code());
        code.addClassName("okr-projected-code");
        var count = new Paragraph(getTranslation("projector.here", room, here, joined));
        count.addClassName("okr-projected-count");
        count.getElement().setAttribute("role", "status");
        var words = new Div(new H1(workshop.title()), where, link, ask, code, count);
        var qr = new QrPicture();
        qr.show(address.joinLink(workshop));
        add(words, qr, new ProjectedNotices(workshop, address, rehearsal));
    }
}
