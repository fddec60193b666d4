package okrworkshop.writing;

import okrworkshop.lint.Tuning;
import okrworkshop.shared.DocumentId;

/** Lints drafts. Any thread may call; a draft is read again only after its document changed, a text linted again only when it changed. */
@FunctionalInterface
public interface Writing {
    /**
     * What the lint finds in the objectives and key results that everybody in the group may see, and in them as a set with tasks,
     * resources and risks. What a round still hides counts nowhere.
     *
     * @param asked what the group has been asked for: about all else nothing is said
     * @param tuning of the workshop
     * @throws okrworkshop.shared.RefusedException {@code document.unknown}, {@code store.failed}, {@code server.busy}
     */
    Mistakes of(DocumentId document, Asked asked, Tuning tuning);
}
