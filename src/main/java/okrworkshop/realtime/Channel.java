package okrworkshop.realtime;

import java.util.List;

/** What a feature tells a person who has just connected, before anything else. Implemented by features. */
public interface Channel {
    /** Events as {@link EventMessage}s, in the order in which they are sent. */
    List<EventMessage> greet(Viewer viewer);
}
