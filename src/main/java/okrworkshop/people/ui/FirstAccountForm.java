package okrworkshop.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import okrworkshop.people.Trainers;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** Name, user name and password of the first trainer. What the service refuses is said at the field. */
final class FirstAccountForm extends Div {
    private final TextField displayName = new TextField(getTranslation("setup.display-name"));
    private final TextField username = new TextField(getTranslation("setup.username"));
    private final PasswordField password = new PasswordField(getTranslation("setup.password"));
    private final PasswordField again = new PasswordField(getTranslation("setup.password-again"));

    FirstAccountForm(Trainers trainers, String token, Runnable created) {
        addClassName("okr-form");
        displayName.setAutofocus(true);
        displayName.getElement().setAttribute("autocomplete", "name");
        username.getElement().setAttribute("autocomplete", "username");
        username.setHelperText(getTranslation("setup.username.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setHelperText(getTranslation("setup.password.help"));
        again.getElement().setAttribute("autocomplete", "new-password");
        var create = new Button(getTranslation("setup.create"), event -> create(trainers, token, created));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        add(displayName, username, password, again, create);
    }

    private void create(Trainers trainers, String token, Runnable created) {
        displayName.setInvalid(false);
        username.setInvalid(false);
        password.setInvalid(false);
        again.setInvalid(false);
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("setup.password-differs"));
            again.setInvalid(true);
            return;
        }
        try {
            trainers.createFirst(token, username.getValue(), displayName.getValue(), password.getValue());
            created.run();
        } catch (RefusedException refused) {
            explain(refused);
        }
    }

    private void explain(RefusedException refused) {
        Refusal refusal = refused.refusal();
        String text =
                getTranslation("refusal." + refusal.code(), refusal.arguments().toArray());
        switch (refusal.code()) {
            case "name.empty", "name.too-long" -> {
                displayName.setErrorMessage(text);
                displayName.setInvalid(true);
            }
            case "trainer.username-taken", "trainer.username-form" -> {
                username.setErrorMessage(text);
                username.setInvalid(true);
            }
            case "trainer.password-short", "trainer.password-long" -> {
                password.setErrorMessage(text);
                password.setInvalid(true);
            }
            default -> throw refused;
        }
    }
}
