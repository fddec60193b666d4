package okrworkshop.crew.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import okrworkshop.crew.Invitations;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Guests;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;

/**
 * Opened by somebody who is to help or to look on; a tap goes in, so that a preview of the link does not. Without a link it
 * is where those come to who belong to a crew no more.
 */
@Route("crew/:token?")
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Invitations invitations;
    private final transient Guests guests;
    private final transient SignedIn signedIn;

    InvitationView(Invitations invitations, Guests guests, SignedIn signedIn) {
        this.invitations = invitations;
        this.guests = guests;
        this.signedIn = signedIn;
        addClassNames("okr-page", "okr-narrow", "okr-crew-invitation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> token = event.getRouteParameters().get("token");
        if (token.isEmpty()) {
            say("crew.gone.title", getTranslation("crew.gone.text"));
            return;
        }
        try {
            ask(token.get(), invitations.opening(token.get(), address()));
        } catch (RefusedException closed) {
            say("crew.closed.title", words(closed));
        }
    }

    private void ask(String token, Invitations.Opening opening) {
        String role = opening.role().wireName();
        add(
                new H1(getTranslation("crew.invited." + role, opening.workshop().title())),
                new Paragraph(getTranslation("crew.invited." + role + ".text")));
        Optional<Trainer> known = signedIn.trainer();
        var name = new TextField(getTranslation("crew.name"));
        name.setHelperText(getTranslation("crew.name.help"));
        name.setMaxLength(DisplayName.LIMIT);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setWidthFull();
        name.setVisible(known.isEmpty());
        var enter = new Button(
                known.map(who -> getTranslation("crew.enter.as", who.displayName()))
                        .orElseGet(() -> getTranslation("crew.enter")),
                event -> accept(token, name));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        var form = new Div(name, enter);
        form.addClassName("okr-form");
        add(form);
        if (known.isEmpty()) {
            var own = new Paragraph(
                    new Span(getTranslation("crew.account") + " "), new Anchor("login", getTranslation("login.title")));
            own.addClassName("okr-muted");
            add(own);
        }
    }

    private void accept(String token, TextField name) {
        name.setInvalid(false);
        try {
            Optional<Trainer> known = signedIn.trainer();
            WorkshopId workshop =
                    invitations.opening(token, address()).workshop().id();
            Trainer member = invitations.accept(token, known, name.getValue(), address());
            if (known.isEmpty()) {
                signIn(member);
            }
            UI.getCurrent().getPage().setLocation("/workshops/" + workshop);
        } catch (RefusedException refused) {
            if (refused.refusal().code().startsWith("name.")) {
                name.setErrorMessage(words(refused));
                name.setInvalid(true);
            } else {
                removeAll();
                say("crew.closed.title", words(refused));
            }
        }
    }

    private void signIn(Trainer member) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            guests.signIn(member.id(), request.getHttpServletRequest(), response.getHttpServletResponse());
        }
    }

    private void say(String title, String text) {
        add(new H1(getTranslation(title)), new Paragraph(text), new Anchor("", getTranslation("error.way.start")));
    }

    private String words(RefusedException refused) {
        return getTranslation(
                "refusal." + refused.refusal().code(),
                refused.refusal().arguments().toArray());
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crew.title") + " · " + getTranslation("app.name");
    }
}
