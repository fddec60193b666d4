package okrworkshop.realtime;

/**
 * An event for a person's screen, outside any document. Two messages are the same only when they are one instance.
 */
public final class EventMessage {
    private final String type;
    private final Object body;
    private final boolean lasting;

    /**
     * @param type value of {@code t} on the wire
     * @param body a record that Jackson writes as the event's further fields
     */
    public EventMessage(String type, Object body) {
        this(type, body, false);
    }

    private EventMessage(String type, Object body, boolean lasting) {
        this.type = type;
        this.body = body;
        this.lasting = lasting;
    }

    /**
     * For what is large and stays as it is: the sender keeps the instance and gives the same one to everybody. It is
     * written once, and who comes back with its tag does not get it again.
     */
    public static EventMessage lasting(String type, Object body) {
        return new EventMessage(type, body, true);
    }

    public String type() {
        return type;
    }

    public Object body() {
        return body;
    }

    public boolean isLasting() {
        return lasting;
    }
}
