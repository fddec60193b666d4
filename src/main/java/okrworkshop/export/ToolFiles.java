package okrworkshop.export;

import java.util.Optional;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Workshop;

/**
 * Files that other tools read. Nothing is sent anywhere and no key of another tool is kept. Callers have established that the
 * person may have them. Any thread may call, except the engine's.
 */
public interface ToolFiles {
    /**
     * The drafts as they stand now.
     *
     * @param group whose draft; all groups' when empty
     * @param nameless whether names of people are replaced by numbers
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}
     */
    ExportedFile make(
            Workshop workshop,
            Optional<GroupId> group,
            HandoverFormat format,
            HandoverOptions options,
            boolean nameless);
}
