package okrworkshop.export.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.export.Exports;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.export.ui.FilesPlaces;
import okrworkshop.shared.Language;
import okrworkshop.workshops.DownloadLinks;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** The files behind the cockpit's links; they are written when somebody asks for them. */
@Component
class CockpitDownloads implements DownloadLinks {
    private final Exports exports;

    CockpitDownloads(Exports exports) {
        this.exports = exports;
    }

    @Override
    public List<Download> of(Workshop workshop) {
        return List.of(
                new Download(
                        "JSON",
                        "workshop-" + workshop.code() + ".json",
                        "application/json",
                        (out, language) -> out.write(exports.workshop(workshop).content())),
                new Download(
                        "SVG",
                        "alignment-" + workshop.code() + ".svg",
                        "image/svg+xml",
                        (out, language) ->
                                out.write(exports.alignment(workshop, language).content())));
    }

    @Override
    public List<Download> of(Workshop workshop, Group group) {
        return List.of(draft(workshop, group, FileFormat.DOCX), draft(workshop, group, FileFormat.MARKDOWN));
    }

    @Override
    public Optional<String> page(Workshop workshop) {
        return Optional.of(FilesPlaces.files(workshop.id()));
    }

    private Download draft(Workshop workshop, Group group, FileFormat format) {
        return new Download(
                format == FileFormat.MARKDOWN ? "Markdown" : format.name(),
                "okr-%s-%d.%s".formatted(workshop.code(), group.number(), format.extension()),
                format.mediaType(),
                (out, language) -> out.write(content(workshop, group, format, workshop.language())));
    }

    private byte[] content(Workshop workshop, Group group, FileFormat format, Language language) {
        return exports.make(workshop, Wish.of(new Scope.GroupBook(group.id()), format, LanguageChoice.only(language)))
                .content();
    }
}
