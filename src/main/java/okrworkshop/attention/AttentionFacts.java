package okrworkshop.attention;

import java.util.Map;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Workshop;

/** What each group wants, at a glance. Any thread may call; answers from memory but for the seats. */
@FunctionalInterface
public interface AttentionFacts {
    /** One for each group of the workshop. */
    Map<GroupId, GroupAttention> of(Workshop workshop);
}
