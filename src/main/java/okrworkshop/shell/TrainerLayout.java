package okrworkshop.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;

/** Frame of the trainer's pages: where one can go, the language, sign out. Turns server push on. */
@PermitAll
class TrainerLayout extends Div implements RouterLayout {
    TrainerLayout(SignedIn signedIn, AuthenticationContext authentication) {
        addClassNames("okr-frame", "okr-trainer");
        boolean guest = signedIn.trainer().filter(Trainer::guest).isPresent();
        var nav = new Nav(new Anchor("workshops", getTranslation("nav.workshops")));
        if (!guest) {
            nav.add(
                    new Anchor("templates", getTranslation("nav.templates")),
                    new Anchor("tokens", getTranslation("nav.tokens")));
        }
        nav.addClassName("okr-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("nav.label"));
        var who = new Span(signedIn.trainer().map(Trainer::displayName).orElse(""));
        who.addClassName("okr-who");
        var signOut = new Button(getTranslation("nav.sign-out"), event -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        var header = new Header(new Brand(), nav, who, new LanguageSwitch(), signOut);
        header.addClassName("okr-header");
        add(header);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }

    @PermitAll
    @Layout("/workshops")
    static final class OfWorkshops extends TrainerLayout {
        OfWorkshops(SignedIn signedIn, AuthenticationContext authentication) {
            super(signedIn, authentication);
        }
    }

    @PermitAll
    @Layout("/templates")
    static final class OfTemplates extends TrainerLayout {
        OfTemplates(SignedIn signedIn, AuthenticationContext authentication) {
            super(signedIn, authentication);
        }
    }

    @PermitAll
    @Layout("/tokens")
    static final class OfTokens extends TrainerLayout {
        OfTokens(SignedIn signedIn, AuthenticationContext authentication) {
            super(signedIn, authentication);
        }
    }
}
