package okrworkshop.authoring.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.TemplateEdit;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.templates.internal.TemplateServices;
import okrworkshop.testing.MemoryTrainers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the stories about templates have in common: chen is signed in, and there is a copy to write on. */
@SpringBootTest(classes = AuthoringPages.class)
@ViewPackages(packages = {"okrworkshop.shell", "okrworkshop.authoring.ui"})
abstract class AuthoringTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private TemplateServices services;

    @Autowired
    Templates templates;

    @Autowired
    TemplateDrafts drafts;

    Trainer chen;

    @BeforeEach
    void chenIsSignedIn() {
        trainers.clear();
        services.clear();
        chen = signIn("chen");
    }

    final Trainer signIn(String name) {
        Trainer trainer = trainers.signIn(name);
        services.account(trainer);
        return trainer;
    }

    final WorkshopTemplate original() {
        return templates.byId("okr-cocreation").orElseThrow();
    }

    final TemplateDraft copy() {
        return drafts.copy(original(), Map.of("en", "My method", "zh", "我的方法"), chen.id());
    }

    final TemplateDraft change(TemplateDraft draft, TemplateEdit... edits) {
        return drafts.edit(draft.id(), draft.revision(), List.of(edits), chen.id());
    }

    final TemplateDraft now(TemplateDraft draft) {
        return drafts.byId(draft.id()).orElseThrow();
    }

    final void open(TemplateDraft draft) {
        UI.getCurrent().navigate(Places.template(draft.id()));
    }

    final void open(TemplateDraft draft, String step) {
        UI.getCurrent()
                .navigate(
                        Places.template(draft.id()), com.vaadin.flow.router.QueryParameters.of("part", "step." + step));
    }

    final void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    final void press(String label) {
        test(named(label)).click();
    }

    final Button named(String label) {
        return find(Button.class)
                .withCondition(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .single();
    }

    final TextField line(String label) {
        return find(TextField.class).withLabel(label).all().getFirst();
    }

    final TextArea area(String label) {
        return find(TextArea.class).withLabel(label).all().getFirst();
    }

    final void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    final String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    final Button publish() {
        return find(Button.class)
                .withCondition(button -> button.getText().startsWith("Publish version"))
                .single();
    }

    @SuppressWarnings("unchecked")
    final <T> void choose(String label, T value) {
        ((Select<T>) find(Select.class).withLabel(label).single()).setValue(value);
    }

    final String text(TemplateDraft draft, Language language, String path) {
        return now(draft).template().messages().text(language, path);
    }

    final StepTemplate step(TemplateDraft draft, String id) {
        return now(draft).template().step(id).orElseThrow();
    }
}
