package okrworkshop.workshops.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param largestGroup people that a group may have at most */
@ConfigurationProperties("okr.workshops")
record WorkshopsSettings(
        @DefaultValue("" + Limit.LARGEST_GROUP) int largestGroup) {}
