package okrworkshop.export;

import java.time.Duration;

/** A file that somebody waits for. Any thread may call. */
public interface Ticket {
    /** How far it is to one's turn: 1 for the next; 0 when the file is being made, is there, or won't come. */
    int place();

    /** Whether {@link #await} answers at once. */
    boolean done();

    /** Gives up one's place. The file is made all the same when others wait for it or it was begun. */
    void cancel();

    /**
     * Waits for the file; gives up the place when patience is over.
     *
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}, those of {@link Exports#make}, {@code
     *     files.busy} (seconds) when it took too long, {@code files.cancelled}, {@code files.failed}
     */
    MadeFile await(Duration patience);
}
