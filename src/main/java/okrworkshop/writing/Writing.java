package okrworkshop.writing;

import okrworkshop.lint.Tuning;
import okrworkshop.shared.DocumentId;

/** Lints drafts. Any thread may call; a draft is read again only after its document changed, a text linted again only when it changed. */
@FunctionalInterface
public interface Writing {
    /**
     * What the lint finds in the objectives and key results that everybody in the group may see. What a round still hides counts
     * nowhere.
     *
     * @param tuning of the workshop
     * @throws okrworkshop.shared.RefusedException {@code document.unknown}, {@code store.failed}, {@code server.busy}
     */
    Mistakes of(DocumentId document, Tuning tuning);
}
