package okrworkshop.workshops.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param largestGroup people that a group may have at most
 * @param leaderAway after how long without a sign of life a co-trainer may take the lead; three of a page's may be lost
 * @param keepDays after closing, until a workshop is deleted unless its owner decides otherwise; 0 keeps it
 */
@ConfigurationProperties("okr.workshops")
record WorkshopsSettings(
        @DefaultValue("" + Limit.LARGEST_GROUP) int largestGroup,
        @DefaultValue("90s") Duration leaderAway,
        @DefaultValue("90") int keepDays) {}
