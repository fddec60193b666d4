package okrworkshop.archive.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import okrworkshop.archive.Archives;
import okrworkshop.archive.Inspection;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.UploadWords;

/** Takes an archive, says what is in it, and makes a workshop of it when the trainer wants that. */
@Route(ArchivePlaces.IMPORT)
@RolesAllowed("TRAINER")
class ImportView extends Main implements HasDynamicTitle {
    private final transient Archives archives;
    private final transient PersonId trainer;
    private final Div result = new Div();
    private transient Optional<Path> chosen = Optional.empty();

    ImportView(Archives archives, SignedIn signedIn) {
        this.archives = archives;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium", "okr-archive");
        result.addClassName("okr-import-result");
        result.getElement().setAttribute("role", "status");
        var sheet = new Section(upload(), result);
        sheet.addClassNames("okr-sheet", "okr-part-section");
        add(
                new Anchor("workshops", getTranslation("workshops.title")),
                new H1(getTranslation("archive.import")),
                new Paragraph(getTranslation("archive.import.intro")),
                sheet);
    }

    private Upload upload() {
        var upload = new Upload(new ArchiveUpload(this::received));
        upload.setMaxFileSize((int) Archives.FILE);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".zip");
        upload.setUploadButton(new Button(getTranslation("archive.import.choose")));
        upload.setI18n(new UploadWords(
                        getTranslation("archive.import.drop"),
                        getTranslation("archive.import.choose"),
                        getTranslation("archive.import.one"),
                        getTranslation("refusal.archive.too-large", Archives.FILE / 1024 / 1024),
                        getTranslation("archive.import.not-zip"))
                .texts());
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** In the request's own thread: a large file takes a while, and the page must not wait. */
    private void received(UI ui, Path file) {
        boolean good = false;
        try {
            Inspection inside = archives.inspect(trainer, file);
            ui.access(() -> show(file, inside));
            good = true;
        } catch (RefusedException refused) {
            ui.access(() -> say(text(refused.refusal())));
        } finally {
            if (!good) {
                ArchiveUpload.forget(file);
            }
        }
    }

    private void show(Path file, Inspection inside) {
        forget();
        if (!isAttached()) {
            // Somebody left while it was looked into.
            ArchiveUpload.forget(file);
            return;
        }
        chosen = Optional.of(file);
        var facts = new UnorderedList(
                new ListItem(getTranslation(
                        "archive.inside.made", words(LocalDate.ofInstant(inside.createdAt(), ZoneId.systemDefault())))),
                new ListItem(
                        getTranslation("archive.inside.cycle", words(inside.cycleStart()), words(inside.cycleEnd()))),
                new ListItem(
                        getTranslation("archive.inside.size", inside.groups(), inside.people(), inside.documents())),
                new ListItem(getTranslation("archive.inside." + inside.names().wireName())),
                new ListItem(getTranslation(
                        inside.templateKnown() ? "archive.inside.known" : "archive.inside.unknown",
                        inside.template())));
        var take = new Button(getTranslation("archive.import.take"), event -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        var hint = new Paragraph(getTranslation("archive.import.hint"));
        hint.addClassName("okr-muted");
        result.removeAll();
        result.add(new H2(inside.title()), facts, take, hint);
    }

    private void take() {
        chosen.ifPresent(file -> {
            try {
                Workshop made = archives.read(trainer, file);
                getUI().ifPresent(ui -> ui.navigate("workshops/" + made.id()));
            } catch (RefusedException refused) {
                say(text(refused.refusal()));
            } finally {
                forget();
            }
        });
    }

    private void forget() {
        chosen.ifPresent(ArchiveUpload::forget);
        chosen = Optional.empty();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private void say(String sentence) {
        forget();
        var reason = new Paragraph(sentence);
        reason.addClassName("okr-notice");
        result.removeAll();
        result.add(reason);
    }

    private String text(Refusal refusal) {
        return getTranslation("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    private String words(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archive.import") + " · " + getTranslation("app.name");
    }
}
