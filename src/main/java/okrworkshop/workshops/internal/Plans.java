package okrworkshop.workshops.internal;

import okrworkshop.shared.RefusedException;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.WorkshopPlan;

/** Checks what a trainer wants before anything is made. */
final class Plans {
    private Plans() {}

    /** @return the plan with a tidy arrangement */
    static WorkshopPlan check(WorkshopPlan plan, WorkshopTemplate template, int largestGroup) {
        if (plan.title().isBlank()) {
            throw new RefusedException("workshop.title-empty");
        }
        limit(plan.title(), Limit.TITLE);
        limit(plan.parent(), Limit.PARENT);
        if (!plan.cycleEnd().isAfter(plan.cycleStart())) {
            throw new RefusedException("workshop.cycle");
        }
        if (plan.groups() < 1 || plan.groups() > Limit.GROUPS) {
            throw new RefusedException("workshop.groups", 1, Limit.GROUPS);
        }
        if (plan.groupSize() < Limit.SMALLEST_GROUP || plan.groupSize() > largestGroup) {
            throw new RefusedException("workshop.group-size", Limit.SMALLEST_GROUP, largestGroup);
        }
        if (!template.presets().contains(plan.preset())) {
            throw new RefusedException("workshop.preset");
        }
        return plan.arranged(Arrangements.check(plan, template, largestGroup));
    }

    /** @return why a step is left with gaps, as it is kept */
    static String reason(String typed) {
        return line(typed, Departure.REASON);
    }

    /** @return a short text as it is kept */
    static String line(String typed, int limit) {
        limit(typed, limit);
        if (typed.codePoints().anyMatch(Plans::unfit)) {
            throw new RefusedException("text.malformed");
        }
        return typed.strip();
    }

    /** Half surrogate pairs and control characters; a database refuses some of them in its own words. */
    private static boolean unfit(int point) {
        return Character.getType(point) == Character.SURROGATE
                || Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    }

    private static void limit(String text, int limit) {
        if (text.strip().length() > limit) {
            throw new RefusedException("text.too-long", limit);
        }
    }
}
