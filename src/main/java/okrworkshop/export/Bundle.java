package okrworkshop.export;

import java.util.List;
import java.util.UUID;

/**
 * How far a bundle is.
 *
 * @param made files that were looked at so far, whether they could be made or not
 * @param of files that it will hold if all goes well
 * @param missing names of files that could not be made; the zip lists them
 * @param bytes of the zip once it is ready
 */
public record Bundle(UUID id, State state, int made, int of, List<String> missing, long bytes) {
    public Bundle {
        missing = List.copyOf(missing);
    }

    public enum State {
        /** In line or being made. */
        RUNNING,
        READY,
        CANCELLED,
        /** Nothing came of it, for instance since the disk is full. */
        FAILED
    }
}
