package okrworkshop.workshops;

import java.time.LocalDate;
import okrworkshop.shared.Language;

/**
 * What a trainer decides before a workshop exists.
 *
 * @param parent company goal or superior OKR, as pasted
 * @param groupSize most people in a group
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
        String preset) {}
