package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.SeatCookie;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Joining;

/** Back to one's own seat with the personal return code, from any device. */
@Route(JoinPlaces.RETURN)
@AnonymousAllowed
class ReturnView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Joining joining;
    private final CodeField code = new CodeField(getTranslation("join.code"));
    private final CodeField returnCode = new CodeField(getTranslation("return.code"));

    private final Anchor home = new Anchor("home/", getTranslation("home.to-home"));

    ReturnView(Joining joining) {
        this.joining = joining;
        addClassNames("okr-page", "okr-narrow", "okr-join");
        returnCode.setHelperText(getTranslation("return.code.help"));
        var go = new Button(getTranslation("return.submit"), event -> comeBack());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        var form = new Div(code, returnCode, go, home, new Anchor("join", getTranslation("return.join")));
        form.addClassName("okr-form");
        add(new H1(getTranslation("return.title")), new Paragraph(getTranslation("return.intro")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String known = JoinPlaces.code(event);
        code.setValue(known);
        code.setVisible(known.isEmpty());
        home.setHref("home/" + known);
    }

    private void comeBack() {
        code.setInvalid(false);
        returnCode.setInvalid(false);
        VaadinRequest request = VaadinRequest.getCurrent();
        try {
            String join = joining.find(code.getValue(), request.getRemoteAddr()).code();
            JoinedSeat back = joining.comeBack(join, returnCode.getValue(), request.getRemoteAddr());
            VaadinResponse.getCurrent().addCookie(SeatCookie.of(join, back.token(), request.isSecure()));
            // A new request: the room looks for the cookie, which the browser gets with this answer only.
            UI.getCurrent().getPage().setLocation("w/" + join);
        } catch (RefusedException refused) {
            explain(refused);
        }
    }

    private void explain(RefusedException refused) {
        if (refused.refusal().code().equals("join.unknown-code")) {
            code.setVisible(true);
            Refusals.show(code, refused);
        } else {
            Refusals.show(returnCode, refused);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("return.title") + " · " + getTranslation("app.name");
    }
}
