package okrworkshop.export.internal;

import java.util.List;
import okrworkshop.export.DraftFormat;
import okrworkshop.export.Exports;
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
        return List.of(draft(workshop, group, DraftFormat.DOCX), draft(workshop, group, DraftFormat.MARKDOWN));
    }

    private Download draft(Workshop workshop, Group group, DraftFormat format) {
        return new Download(
                switch (format) {
                    case DOCX -> "DOCX";
                    case MARKDOWN -> "Markdown";
                },
                "okr-%s-%d.%s".formatted(workshop.code(), group.number(), format.extension()),
                format.mediaType(),
                (out, language) -> out.write(content(workshop, group, format, workshop.language())));
    }

    private byte[] content(Workshop workshop, Group group, DraftFormat format, Language language) {
        return exports.draft(workshop, group.id(), format, language).content();
    }
}
