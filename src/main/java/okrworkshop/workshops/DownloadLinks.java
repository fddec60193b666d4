package okrworkshop.workshops;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.Language;

/** What a trainer can take home from the cockpit; implemented by the module that writes the files. Any thread may call. */
public interface DownloadLinks {
    /** Files about the whole workshop. */
    List<Download> of(Workshop workshop);

    /** Files about one group. */
    List<Download> of(Workshop workshop, Group group);

    /** Address of the page with all files, formats and languages, without a slash at the front. */
    default Optional<String> page(Workshop workshop) {
        return Optional.empty();
    }

    /**
     * A file that is made when somebody asks for it.
     *
     * @param label short name for the link in any language, for instance {@code DOCX}
     * @param fileName with its ending
     */
    record Download(String label, String fileName, String contentType, Content content) {}

    /** Writes the file; called outside the session's lock. */
    interface Content {
        void write(OutputStream out, Language language) throws IOException;
    }
}
