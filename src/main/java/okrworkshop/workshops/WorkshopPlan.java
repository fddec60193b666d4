package okrworkshop.workshops;

import java.time.LocalDate;
import okrworkshop.shared.Language;

/**
 * What a trainer decides before a workshop exists.
 *
 * @param parent company goal or superior OKR, as pasted
 * @param groupSize most people in a group that has no own limit
 */
public record WorkshopPlan(
        String template,
        String title,
        String parent,
        LocalDate cycleStart,
        LocalDate cycleEnd,
        int groups,
        int groupSize,
        Language language,
        String preset,
        Arrangement arrangement) {
    /** With nothing else decided. */
    public WorkshopPlan(
            String template,
            String title,
            String parent,
            LocalDate cycleStart,
            LocalDate cycleEnd,
            int groups,
            int groupSize,
            Language language,
            String preset) {
        this(template, title, parent, cycleStart, cycleEnd, groups, groupSize, language, preset, Arrangement.USUAL);
    }

    public WorkshopPlan arranged(Arrangement other) {
        return new WorkshopPlan(
                template, title, parent, cycleStart, cycleEnd, groups, groupSize, language, preset, other);
    }
}
