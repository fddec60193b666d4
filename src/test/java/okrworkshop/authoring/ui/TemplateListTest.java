package okrworkshop.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateEdit;
import org.junit.jupiter.api.Test;

class TemplateListTest extends AuthoringTest {
    @Test
    void theListShowsWhatIsInstalledAndWhatTrainersWrite() {
        TemplateDraft mine = copy();
        signIn("bo");
        navigate(TemplatesView.class);

        assertThat(find(TemplateCard.class).all()).hasSize(templates.all().size() + 1);
        assertThat(card("My method")).contains("draft, not published", "by chen", "9 steps", "2 hours");
        assertThat(card(original().title(Language.EN)))
                .contains("installed · version " + original().version());
        drafts.publish(mine.id(), mine.revision(), chen.id());
        redraw();
        assertThat(card("My method")).contains("version 1").doesNotContain("changed since");
        change(now(mine), new TemplateEdit.Minutes("status", "express", 20));
        redraw();
        assertThat(card("My method")).contains("version 1, changed since");
    }

    @Test
    void aCopyOpensAtOnceUnderATitleOfItsOwn() {
        navigate(TemplatesView.class);
        press("Copy: " + original().title(Language.EN));

        TemplateDraft draft = drafts.all().getFirst();
        assertThat(draft.owner()).isEqualTo(chen.id());
        assertThat(find(H1.class).single().getText()).isEqualTo(original().title(Language.EN) + " (copy)");
        assertThat(draft.template().title(Language.ZH)).isEqualTo(original().title(Language.ZH) + "（副本）");

        navigate(TemplatesView.class);
        press("Copy: " + original().title(Language.EN));
        assertThat(find(H1.class).single().getText()).endsWith("(copy 2)");
    }

    @Test
    void deletingAsksFirstAndSaysWhatRunningWorkshopsKeep() {
        TemplateDraft draft = copy();
        navigate(TemplatesView.class);
        press("Delete: My method");
        assertThat(drafts.all()).hasSize(1);
        confirm();
        assertThat(drafts.byId(draft.id())).isEmpty();
        assertThat(find(H2.class).withText("My method").exists()).isFalse();
    }

    @Test
    void whatIsOthersCanBeLookedAtAndCopiedButNotDeleted() {
        copy();
        signIn("bo");
        navigate(TemplatesView.class);

        assertThat(find(Anchor.class).withText("Edit").exists()).isFalse();
        assertThat(find(com.vaadin.flow.component.button.Button.class)
                        .withText("Delete")
                        .exists())
                .isFalse();
    }

    @Test
    void anExportedFileIsImportedAsADraft() {
        navigate(TemplatesView.class);
        upload("from a mail.yaml", drafts.export(original()));

        TemplateDraft draft = drafts.all().getFirst();
        assertThat(draft.owner()).isEqualTo(chen.id());
        assertThat(draft.findings()).isEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo(original().title(Language.EN));
    }

    @Test
    void aFileThatIsNoTemplateIsExplainedLineByLine() {
        navigate(TemplatesView.class);
        upload("mine.yaml", "id: small\nversion: 1\nsteps: nothing\n");

        assertThat(drafts.all()).isEmpty();
        assertThat(shown()).contains("This could not be imported", "mine.yaml:3", "Write a list");
    }

    @Test
    void aFileInAnotherEncodingIsNamed() {
        navigate(TemplatesView.class);
        Upload field = find(Upload.class).single();
        test(field).upload("alt.yaml", "application/yaml", "title: Größe".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(drafts.all()).isEmpty();
        assertThat(shown()).contains("alt.yaml: The file isn’t in UTF-8.");
    }

    @Test
    void filesThatDidNotLoadAreListedWithTheirPlace() {
        navigate(TemplatesView.class);
        assertThat(shown()).contains("Files that did not load", "broken/workshop.yaml:");
    }

    @Test
    void theListReadsInChineseToo() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        copy();
        redraw();
        assertThat(card("我的方法")).contains("草稿，未发布", "我的", "9 个步骤");
        assertThat(shown()).doesNotContain("templates.", "author.");
    }

    private void upload(String name, String content) {
        test(find(Upload.class).single()).upload(name, "application/yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that is open already is not read anew by going to it. */
    private void redraw() {
        UI.getCurrent().navigate(Places.template("okr-cocreation"));
        navigate(TemplatesView.class);
    }

    private String card(String title) {
        return find(TemplateCard.class).all().stream()
                .filter(card -> find(H2.class, card).single().getText().equals(title))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
