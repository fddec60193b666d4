package okrworkshop.takehome.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import okrworkshop.takehome.HomePage;

/** The text for other programs, and the link to this page. */
final class HomeCopies extends Section {
    HomeCopies(HomePage page, String ownPlace, String shown) {
        addClassNames("okr-sheet", "okr-home-copies");
        var copier = new Copier(ownPlace, shown).content(page.paste(), page.markdown());
        var buttons = new Div(
                copier.button("feishu", "home.copied", "home.copy.failed"),
                copier.button("word", "home.copied", "home.copy.failed"),
                copier.button("markdown", "home.copied.markdown", "home.copy.failed"));
        buttons.addClassName("okr-actions");
        Button link = copier.button("link", "home.copied.link", "home.copy.link.failed");
        link.addThemeVariants(ButtonVariant.TERTIARY);
        var hint = new Paragraph(getTranslation("home.copy.link.hint"));
        hint.addClassName("okr-muted");
        add(new H2(getTranslation("home.copy")), copier.show(buttons, link, hint));
    }
}
