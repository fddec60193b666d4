package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** The way in, readable from the last row. */
final class ProjectedLobby extends Div {
    ProjectedLobby(JoinPicture picture) {
        addClassName("okr-projected-lobby");
        Locale room = picture.room();
        var where = new Paragraph(getTranslation("projector.open", room));
        var link = new Paragraph(picture.spoken());
        link.addClassName("okr-projected-link");
        var ask = new Paragraph(getTranslation("projector.code", room));
        var code = new Paragraph(picture.code());
        code.addClassName("okr-projected-code");
        var count = new Paragraph(getTranslation("projector.here", room, picture.here(), picture.joined()) + " · "
                + getTranslation("projector.groups", room, picture.groups()));
        count.addClassName("okr-projected-count");
        count.getElement().setAttribute("role", "status");
        var words = new Div(new H1(picture.title()), where, link, ask, code, count);
        var qr = new QrPicture();
        qr.show(picture.link());
        add(words, qr);
    }
}
