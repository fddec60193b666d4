package okrworkshop.realtime;

import java.util.Map;
import okrworkshop.documents.JsonParts;

/** What people do outside of documents. Implemented by features; each name belongs to one of them. */
public interface Deeds {
    /** By the name that stands in the frame, {@code help.raise}. Asked once. */
    Map<String, Deed> byName();

    /** One of them. Called by the thread that reads the person's socket. */
    @FunctionalInterface
    interface Deed {
        /**
         * Does it for a person of the viewer's workshop; whether they may is the deed's own matter. Waits for the disk.
         *
         * @param arguments to be taken apart completely before anything is done
         * @throws okrworkshop.shared.RefusedException for everything that is told to the person as {@code error}
         */
        void act(Viewer viewer, JsonParts arguments);
    }
}
