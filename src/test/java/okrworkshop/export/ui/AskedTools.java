package okrworkshop.export.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.ToolFiles;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Workshop;

/** Remembers which files for other tools were asked for. */
final class AskedTools implements ToolFiles {
    final List<Asked> asked = new ArrayList<>();
    boolean refusing;

    record Asked(Optional<GroupId> group, HandoverFormat format, HandoverOptions options, boolean nameless) {}

    @Override
    public ExportedFile make(
            Workshop workshop,
            Optional<GroupId> group,
            HandoverFormat format,
            HandoverOptions options,
            boolean nameless) {
        if (refusing) {
            throw new RefusedException("group.unknown");
        }
        asked.add(new Asked(group, format, options, nameless));
        return new ExportedFile(format.code(), format.mediaType(), new byte[0]);
    }
}
