package okrworkshop.export.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.ToolFiles;
import okrworkshop.handover.Handover;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.handover.Handovers;
import okrworkshop.okr.Pseudonyms;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.writing.Wordings;
import org.springframework.stereotype.Service;

/** Files for other tools, in the workshop's language. */
@Service
class ToolFileService implements ToolFiles {
    private final ExportService exports;
    private final Wordings wordings;

    ToolFileService(ExportService exports, Wordings wordings) {
        this.exports = exports;
        this.wordings = wordings;
    }

    @Override
    public ExportedFile make(
            Workshop workshop,
            Optional<GroupId> group,
            HandoverFormat format,
            HandoverOptions options,
            boolean nameless) {
        List<Group> groups = group.map(
                        id -> List.of(workshop.group(id).orElseThrow(() -> new RefusedException("group.unknown"))))
                .orElse(workshop.openGroups());
        Pseudonyms names = exports.names(workshop, LanguageChoice.only(workshop.language()), nameless);
        Handover handover = HandoverSource.of(
                workshop,
                groups.stream()
                        .map(each -> exports.material(workshop, each, workshop.language()))
                        .toList(),
                wordings.with(workshop.rules().tuning()),
                names);
        String subject = group.isPresent()
                ? handover.teams().getFirst().name()
                : handover.about().title();
        return new ExportedFile(
                FileNames.of(format.code(), subject, format.extension()),
                format.mediaType(),
                Handovers.write(format, handover, options));
    }
}
