package okrworkshop.realtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import org.springframework.beans.factory.ObjectProvider;

/** Greets a person: who you are, then what each feature has to say, then what happened meanwhile. */
final class Reception {
    private final ObjectProvider<Channel> channels;
    private final Hub hub;
    private final Events events;

    Reception(ObjectProvider<Channel> channels, Hub hub, Events events) {
        this.channels = channels;
        this.hub = hub;
        this.events = events;
    }

    /** @param have tags of lasting events that the client has from before */
    void greet(Connection connection, Language language, Set<String> have) {
        Viewer viewer = connection.speaks(language);
        var greeting = new ArrayList<Outgoing>(List.of(events.welcome(viewer)));
        connection.greeting();
        try {
            // In the room before the features are asked: an event between the two is late, not lost.
            hub.welcome(connection);
            channels.orderedStream()
                    .flatMap(channel -> channel.greet(viewer).stream())
                    .filter(message -> !message.isLasting()
                            || !have.contains(events.lasting(message).tag()))
                    .forEach(message -> greeting.add(events.message(message)));
        } finally {
            connection.greeted(greeting);
        }
    }
}
