package okrworkshop.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import okrworkshop.people.Devices;
import okrworkshop.people.Trainer;
import okrworkshop.shared.RefusedException;

/** Opened on a trainer's further device by the code on the first one; a tap signs in, so that a preview of the link does not. */
@Route("sign-in/:token")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Devices devices;

    SignInView(Devices devices) {
        this.devices = devices;
        addClassNames("okr-page", "okr-narrow", "okr-sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        devices.opens(token).ifPresentOrElse(trainer -> ask(token, trainer), this::spent);
    }

    private void ask(String token, Trainer trainer) {
        removeAll();
        var confirm = new Button(getTranslation("device.confirm"), event -> signIn(token));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        add(
                new H1(getTranslation("device.title", trainer.displayName())),
                new Paragraph(getTranslation("device.text")),
                confirm);
        PlainHttpNotice.when(VaadinRequest.getCurrent()).ifPresent((Component notice) -> add(notice));
    }

    private void signIn(String token) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            try {
                String goal = devices.signIn(token, request.getHttpServletRequest(), response.getHttpServletResponse());
                UI.getCurrent().getPage().setLocation("/" + goal);
            } catch (RefusedException late) {
                spent();
            }
        }
    }

    private void spent() {
        removeAll();
        add(
                new H1(getTranslation("device.spent.title")),
                new Paragraph(getTranslation("device.spent.text")),
                new Anchor("login", getTranslation("device.password")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · " + getTranslation("app.name");
    }
}
