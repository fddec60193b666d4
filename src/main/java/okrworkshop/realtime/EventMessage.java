package okrworkshop.realtime;

/**
 * An event for a person's screen, outside any document.
 *
 * @param type value of {@code t} on the wire
 * @param body a record that Jackson writes as the event's further fields
 */
public record EventMessage(String type, Object body) {}
