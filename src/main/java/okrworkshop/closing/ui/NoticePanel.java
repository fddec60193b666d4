package okrworkshop.closing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.ui.PrivacyNotice;

/** The notice that people read before they join, with the line of whom they can ask. */
final class NoticePanel extends Section {
    private final transient ClosingDesk desk;
    private final TextField contact = new TextField(getTranslation("keeping.contact"));
    private final Div notice = new Div();
    private final Refused said = new Refused();

    NoticePanel(ClosingDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-notice");
        contact.setMaxLength(Keeping.CONTACT);
        contact.setWidthFull();
        contact.setHelperText(getTranslation("keeping.contact.help"));
        contact.setValue(desk.keeping().contact());
        var save = new Button(getTranslation("keeping.contact.save"), event -> {
            said.trying(this, () -> desk.contact(contact.getValue()));
            show();
        });
        var form = new Div(contact, save);
        form.addClassName("okr-form");
        form.setVisible(desk.owns());
        add(
                new H2(getTranslation("keeping.notice")),
                new Paragraph(getTranslation("keeping.notice.intro")),
                notice,
                form,
                said);
    }

    void show() {
        notice.removeAll();
        notice.add(new PrivacyNotice(desk.keeping()));
    }
}
