package okrworkshop.realtime;

import okrworkshop.shared.DocumentId;

/** Moves a group on within a step. Implemented by the module that owns the steps. */
public interface Beats {
    /**
     * Puts the group that owns the document at a beat; everybody hears of it as of every other move. Waits for the disk.
     *
     * @throws okrworkshop.shared.RefusedException {@code document.no-access}, {@code beat.unknown}, {@code
     *     beat.trainer-only}, {@code workshop.not-running}, {@code store.failed}
     */
    void move(Viewer viewer, DocumentId document, String beat);
}
