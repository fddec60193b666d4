package okrworkshop.takehome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;

/** Around buttons that copy in the browser, without asking the server: {@code pages/copier.ts}. */
@Tag("okr-copier")
@JsModule("./pages/copier.ts")
final class Copier extends Component implements HasComponents, HasStyle {
    private final Paragraph said = new Paragraph();

    /**
     * @param path of the link, without a slash at the front
     * @param shown id of what is selected when nothing can be copied
     */
    Copier(String path, String shown) {
        addClassName("okr-copier");
        said.getElement().setAttribute("role", "status");
        said.addClassName("okr-said");
        getElement().setProperty("path", "/" + path);
        getElement().setAttribute("shown", shown);
        add(said);
    }

    Copier content(String paste, String markdown) {
        getElement().setProperty("paste", paste);
        getElement().setProperty("markdown", markdown);
        return this;
    }

    /**
     * @param what {@code feishu}, {@code word}, {@code markdown} or {@code link}
     * @param done key of what is said when it worked
     * @param failed key of what is said when it did not
     */
    Button button(String what, String done, String failed) {
        var button = new Button(getTranslation("home.copy." + what));
        button.getElement().setAttribute("data-copy", what);
        button.getElement().setAttribute("data-copied", getTranslation(done));
        button.getElement().setAttribute("data-failed", getTranslation(failed));
        return button;
    }

    /** Below what is there, above what is said. */
    Copier show(Component... parts) {
        remove(said);
        add(parts);
        add(said);
        return this;
    }
}
