package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import okrworkshop.crew.Member;
import okrworkshop.workshops.CrewRole;

/** Somebody of the crew, and for the owner the way to take this person out. */
final class MemberRow extends ListItem {
    MemberRow(Member member, boolean owner, Runnable remove) {
        String role = getTranslation("crew.role." + member.role().wireName());
        var part = new Span(member.leads() ? getTranslation("crew.leads", role) : role);
        part.addClassName("okr-muted");
        add(new Span(member.name()), part);
        member.arrived().ifPresent(at -> {
            var since = new Span(getTranslation("crew.since", Ago.moment(getLocale(), at)));
            since.addClassName("okr-muted");
            add(since);
        });
        if (owner && member.role() != CrewRole.OWNER) {
            var out = new Button(getTranslation("crew.remove"), event -> remove.run());
            out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            out.setAriaLabel(getTranslation("crew.remove.label", member.name()));
            add(out);
        }
    }
}
