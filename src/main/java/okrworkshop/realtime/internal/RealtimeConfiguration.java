package okrworkshop.realtime.internal;

import java.time.Clock;
import okrworkshop.documents.Documents;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.Seats;
import okrworkshop.people.SignedIn;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Beats;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Inquiries;
import okrworkshop.realtime.Restraint;
import okrworkshop.realtime.Rooms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/**
 * Puts the socket together. Only {@link Hub} and what needs starting and stopping are beans of their own; what features
 * implement is asked for late, since features use this module.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(RealtimeSettings.class)
class RealtimeConfiguration {
    @Bean
    Events realtimeEvents() {
        return new Events();
    }

    @Bean
    Rules realtimeRules(ObjectProvider<AccessRule> rules, ObjectProvider<Restraint> restraints) {
        return new Rules(rules, restraints);
    }

    @Bean
    Presence realtimePresence(Clock clock, RealtimeSettings settings) {
        return new Presence(clock, settings.grace());
    }

    @Bean
    HiddenNews realtimeHidden() {
        return new HiddenNews();
    }

    @Bean
    DocumentFeed realtimeFeed(Documents documents, Events events, Presence presence, HiddenNews hidden) {
        var feed = new DocumentFeed(documents, events, presence, hidden);
        documents.listen(feed);
        return feed;
    }

    @Bean
    Hub broadcaster(Clock clock, RealtimeSettings settings, Events events, Rules rules, DocumentFeed feed) {
        return new Hub(clock, settings, events, rules, feed);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Heartbeat realtimeHeartbeat(
            Hub hub,
            DocumentFeed feed,
            Presence presence,
            HiddenNews hidden,
            Documents documents,
            Events events,
            Clock clock,
            RealtimeSettings settings) {
        return new Heartbeat(hub, feed, presence, hidden, documents, events, clock, settings);
    }

    @Bean
    Writers realtimeWriters() {
        return new Writers();
    }

    @Bean
    WebSocketConfigurer realtimeSocket(
            Hub hub,
            DocumentFeed feed,
            Presence presence,
            Rules rules,
            Events events,
            Documents documents,
            Writers writers,
            Clock clock,
            RealtimeSettings settings,
            ObjectProvider<Channel> channels,
            ObjectProvider<Rooms> rooms,
            ObjectProvider<Beats> beats,
            ObjectProvider<Deeds> deeds,
            ObjectProvider<Inquiries> inquiries,
            ObjectProvider<Seats> seats,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<FailedCodes> failedCodes) {
        var pace = new Pace(clock, settings);
        var pipeline = new Pipeline(
                pace,
                rules,
                new Reception(channels, hub, events),
                feed,
                presence,
                new OperationDesk(documents, rules, events, clock),
                beats,
                new DeedDesk(deeds, events),
                new InquiryDesk(inquiries, events),
                events,
                settings);
        var socket = new Socket(hub, pipeline, events, clock, writers.executor(), settings);
        var entrance = new Entrance(rooms, seats, signedIn, failedCodes);
        return registry -> registry.addHandler(socket, "/ws").addInterceptors(entrance);
    }
}
