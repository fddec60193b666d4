package okrworkshop.realtime.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param framesPerSecond that a person may send in the long run, over all tabs
 * @param frameBurst that a person may send at once
 * @param outboxEvents that may wait for a slow reader
 * @param outboxCharacters that may wait for a slow reader
 * @param sendTimeout how long one frame may take to leave
 * @param pingEvery time between two pings
 * @param silence after which a connection counts as dead
 * @param hello time for the first frame
 * @param grace how long a person who lost the connection still counts as present
 * @param openDocuments that one connection may follow
 */
@ConfigurationProperties("okr.realtime")
record RealtimeSettings(
        @DefaultValue("40") int framesPerSecond,
        @DefaultValue("120") int frameBurst,
        @DefaultValue("4000") int outboxEvents,
        @DefaultValue("4000000") int outboxCharacters,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue("20s") Duration pingEvery,
        @DefaultValue("60s") Duration silence,
        @DefaultValue("10s") Duration hello,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("40") int openDocuments) {}
