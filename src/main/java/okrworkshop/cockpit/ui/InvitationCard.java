package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import okrworkshop.crew.Invitations;
import okrworkshop.workshops.CrewRole;

/** A link that was just made, to scan or to send; it is shown this once. */
final class InvitationCard extends Composite<Div> {
    InvitationCard(String link, CrewRole role, int uses) {
        getContent().addClassName("okr-device-code");
        var qr = new QrPicture();
        qr.show(link);
        qr.getElement().setAttribute("aria-label", getTranslation("crew.qr"));
        var typed = new Span(link);
        typed.addClassName("okr-secret");
        var text = new Div(
                new H2(getTranslation("crew.made." + role.wireName())),
                new Paragraph(getTranslation("crew.made.text", uses, Invitations.LIFE.toDays())),
                typed);
        getContent().add(qr, text);
        getElement().setAttribute("role", "status");
    }
}
