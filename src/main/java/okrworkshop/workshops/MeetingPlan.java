package okrworkshop.workshops;

import java.util.List;
import okrworkshop.shared.GroupId;

/**
 * What a trainer decides about a later meeting; cycle, goal above, language and group size are those of the earlier workshop.
 *
 * @param template one that goes on: {@link okrworkshop.templates.WorkshopTemplate#goesOn}
 * @param groups of the earlier workshop that meet again
 */
public record MeetingPlan(String template, String title, String preset, List<GroupId> groups) {
    public MeetingPlan {
        groups = List.copyOf(groups);
    }
}
