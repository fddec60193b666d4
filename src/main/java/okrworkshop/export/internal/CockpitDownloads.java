package okrworkshop.export.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okrworkshop.export.Exports;
import okrworkshop.export.FileDesk;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.export.ui.FilesPlaces;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.DownloadLinks;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;

/** The files behind the cockpit's links. Books wait in line like all others; each click asks anew who may have them. */
@Component
class CockpitDownloads implements DownloadLinks {
    /** Less than what servers in between wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final Exports exports;
    private final FileDesk desk;
    private final Workshops workshops;

    CockpitDownloads(Exports exports, FileDesk desk, Workshops workshops) {
        this.exports = exports;
        this.desk = desk;
        this.workshops = workshops;
    }

    @Override
    public List<Download> of(PersonId trainer, Workshop workshop) {
        return List.of(
                new Download(
                        "JSON",
                        () -> exports.workshop(workshops.get(trainer, workshop.id()))
                                .sent()),
                new Download(
                        "SVG",
                        () -> exports.alignment(workshops.get(trainer, workshop.id()), workshop.language())
                                .sent()));
    }

    @Override
    public List<Download> of(PersonId trainer, Workshop workshop, Group group) {
        return List.of(
                draft("DOCX", FileFormat.DOCX, trainer, workshop, group),
                draft("Markdown", FileFormat.MARKDOWN, trainer, workshop, group));
    }

    @Override
    public Optional<String> page(Workshop workshop) {
        return Optional.of(FilesPlaces.files(workshop.id()));
    }

    private Download draft(String label, FileFormat format, PersonId trainer, Workshop workshop, Group group) {
        Wish wish = Wish.of(new Scope.GroupBook(group.id()), format, LanguageChoice.only(workshop.language()));
        return new Download(
                label,
                () -> desk.order(trainer, workshops.get(trainer, workshop.id()).id(), wish)
                        .await(PATIENCE)
                        .file()
                        .sent());
    }
}
