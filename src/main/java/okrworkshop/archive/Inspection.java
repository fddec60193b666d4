package okrworkshop.archive;

import java.time.Instant;
import java.time.LocalDate;
import okrworkshop.shared.Language;
import okrworkshop.workshops.Phase;

/**
 * What is in an archive that has been checked.
 *
 * @param people participants, those who were taken out included
 * @param documents drafts and answers of reviews
 * @param templateKnown whether this installation has the same version of the method already
 */
public record Inspection(
        String title,
        Instant createdAt,
        LocalDate cycleStart,
        LocalDate cycleEnd,
        Language language,
        Phase phase,
        int groups,
        int people,
        int documents,
        People names,
        String template,
        boolean templateKnown) {}
