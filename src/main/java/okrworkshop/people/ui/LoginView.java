package okrworkshop.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainers;

/** Sign-in of trainers; the form goes to the security filter under the same address. */
@Route("login")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient SignedIn signedIn;
    private final transient Trainers trainers;
    private final LoginForm form = new LoginForm();

    LoginView(SignedIn signedIn, Trainers trainers) {
        this.signedIn = signedIn;
        this.trainers = trainers;
        addClassNames("okr-page", "okr-narrow");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        add(new H1(getTranslation("login.title")), new Paragraph(getTranslation("login.intro")), form);
        add(new Anchor("join", getTranslation("login.participant")));
        PlainHttpNotice.when(VaadinRequest.getCurrent()).ifPresent((Component notice) -> add(notice));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.trainer().isPresent()) {
            event.forwardTo("workshops");
        } else if (trainers.none()) {
            event.forwardTo("setup");
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("login.username"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage failure = texts.getErrorMessage();
        failure.setTitle(getTranslation("login.failed.title"));
        failure.setMessage(getTranslation("login.failed.text"));
        failure.setUsername(getTranslation("login.username.required"));
        failure.setPassword(getTranslation("login.password.required"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · " + getTranslation("app.name");
    }
}
