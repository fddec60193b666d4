package okrworkshop.workshops;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/** What a trainer can take home from the cockpit; implemented by the module that writes the files. Any thread may call. */
public interface DownloadLinks {
    /** Files about the whole workshop. */
    List<Download> of(PersonId trainer, Workshop workshop);

    /** Files about one group. */
    List<Download> of(PersonId trainer, Workshop workshop, Group group);

    /** Address of the page with all files, formats and languages, without a slash at the front. */
    default Optional<String> page(Workshop workshop) {
        return Optional.empty();
    }

    /**
     * A file that is made when somebody asks for it.
     *
     * @param label short name for the link in any language, for instance {@code DOCX}
     */
    record Download(String label, Making making) {}

    /** Makes a file, in the workshop's language; called outside the session's lock. */
    interface Making {
        /**
         * @throws okrworkshop.shared.RefusedException {@code workshop.unknown} for those who are not of the crew any more, and
         *     why there is no file at the moment
         */
        SentFile make();
    }
}
