package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import okrworkshop.crew.Invitation;

/** A link, how many came by it, and the way to close it. */
final class InvitationRow extends ListItem {
    InvitationRow(Invitation link, Runnable close) {
        var state = new Span(
                link.open()
                        ? getTranslation("crew.link.open", Ago.moment(getLocale(), link.expiresAt()))
                        : getTranslation("crew.link.closed"));
        state.addClassName("okr-muted");
        var came = new Span(getTranslation("crew.link.uses", link.uses(), link.most()));
        came.addClassName("okr-muted");
        var who = new Span(getTranslation("crew.link." + link.role().wireName()));
        if (!link.came().isEmpty()) {
            String names = String.join(getTranslation("people.between-names"), link.came());
            who.setText(getTranslation("crew.link.people", who.getText(), names));
        }
        add(who, came, state);
        if (link.open()) {
            var end = new Button(getTranslation("crew.close"), event -> close.run());
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            add(end);
        }
    }
}
