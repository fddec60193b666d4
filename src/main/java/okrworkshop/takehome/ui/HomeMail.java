package okrworkshop.takehome.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import okrworkshop.shared.RefusedException;

/** Where a person leaves an address, and takes it back, also when the page is closed. */
final class HomeMail extends Section {
    private final transient HomeDesk desk;
    private final EmailField address = new EmailField(getTranslation("home.mail.address"));
    private final Div form = new Div();
    private final Button withdraw = new Button(getTranslation("home.mail.withdraw"), event -> takeBack());
    private final Paragraph said = new Paragraph();

    HomeMail(HomeDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-home-mail");
        address.setMaxLength(254);
        address.setHelperText(getTranslation("home.mail.check"));
        address.getElement().setAttribute("autocomplete", "email");
        address.setWidthFull();
        address.setManualValidation(true);
        form.add(address, new Button(getTranslation("home.mail.leave"), event -> leave()));
        form.addClassName("okr-form");
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        said.getElement().setAttribute("role", "status");
        said.addClassName("okr-said");
        add(
                new H2(getTranslation("home.mail.title")),
                new Paragraph(getTranslation("home.mail.what")),
                form,
                said,
                withdraw);
        show();
    }

    private void show() {
        Optional<String> left = desk.address();
        form.setVisible(left.isEmpty() && desk.open());
        withdraw.setVisible(left.isPresent());
        left.ifPresent(known -> said.setText(getTranslation("home.mail.left", known)));
    }

    private void leave() {
        address.setInvalid(false);
        try {
            desk.leave(address.getValue());
            address.clear();
            show();
        } catch (RefusedException refused) {
            address.setErrorMessage(getTranslation(
                    "refusal." + refused.refusal().code(),
                    refused.refusal().arguments().toArray()));
            address.setInvalid(true);
        }
    }

    private void takeBack() {
        desk.withdraw();
        said.setText(getTranslation("home.mail.withdrawn"));
        show();
    }
}
