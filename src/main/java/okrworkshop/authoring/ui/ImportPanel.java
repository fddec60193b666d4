package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.workshops.ui.UploadWords;

/** Takes a template from files, and says calmly what hinders. */
final class ImportPanel extends Section {
    private final transient ChosenFiles files = new ChosenFiles();
    private final transient Function<Map<String, String>, TemplateDrafts.Taken> take;
    private final transient Consumer<TemplateDraft> taken;
    private final Upload upload;
    private final Div result = new Div();

    ImportPanel(Function<Map<String, String>, TemplateDrafts.Taken> take, Consumer<TemplateDraft> taken) {
        this.take = take;
        this.taken = taken;
        addClassNames("okr-sheet", "okr-part-section");
        upload = new Upload(new LimitedUpload(files::add));
        upload.setMaxFileSize(ChosenFiles.SIZE);
        upload.setMaxFiles(ChosenFiles.MOST);
        upload.setAcceptedFileTypes(".yaml", ".yml");
        upload.setUploadButton(new Button(getTranslation("templates.import.choose")));
        upload.setI18n(new UploadWords(
                        getTranslation("templates.import.drop"),
                        getTranslation("templates.import.choose"),
                        getTranslation("templates.import.too-many"),
                        getTranslation("templates.import.too-large"),
                        getTranslation("templates.import.not-yaml"))
                .texts());
        upload.addFileRejectedListener(event -> say(event.getFileName() + ": " + event.getErrorMessage()));
        upload.addAllFinishedListener(event -> finish());
        result.addClassName("okr-import-result");
        result.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("templates.import")),
                new Paragraph(getTranslation("templates.import.text")),
                upload,
                result);
    }

    private void finish() {
        result.removeAll();
        upload.clearFileList();
        try {
            if (files.unreadable().isEmpty()) {
                show(take.apply(files.texts()));
            } else {
                unreadable();
            }
        } catch (RefusedException refused) {
            say(Refusals.text(this, refused.refusal()));
        } finally {
            files.clear();
        }
    }

    private void show(TemplateDrafts.Taken outcome) {
        switch (outcome) {
            case TemplateDrafts.Taken.Accepted accepted -> taken.accept(accepted.draft());
            case TemplateDrafts.Taken.Refused refused ->
                result.add(
                        new H3(getTranslation("templates.import.refused")),
                        new Paragraph(getTranslation("templates.import.refused.text")),
                        new ProblemList(refused.problems()));
        }
    }

    private void unreadable() {
        var list = new UnorderedList();
        list.addClassName("okr-problems");
        files.unreadable().forEach(each -> list.add(new ListItem(each.file() + ": " + getTranslation(each.reason()))));
        result.add(new H3(getTranslation("templates.import.refused")), list);
    }

    private void say(String sentence) {
        result.removeAll();
        result.add(new Paragraph(sentence));
    }
}
