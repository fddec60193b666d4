package okrworkshop.realtime;

import java.util.Map;
import okrworkshop.documents.JsonParts;

/** What people ask of the server without changing anything. Implemented by features; each name belongs to one of them. */
public interface Inquiries {
    /** By the name that stands in the frame, {@code writing.advice}. Asked once. */
    Map<String, Inquiry> byName();

    /** One of them. Called by the thread that reads the person's socket: answer fast. */
    @FunctionalInterface
    interface Inquiry {
        /**
         * The answer, as a record that Jackson writes. Whether the viewer may know it is the inquiry's own matter.
         *
         * @param arguments to be taken apart completely before anything is done
         * @throws okrworkshop.shared.RefusedException for everything that is told to the person as {@code error}
         */
        Object answer(Viewer viewer, JsonParts arguments);
    }
}
