package okrworkshop.people;

/** What a person is in a workshop. */
public enum Role {
    PARTICIPANT,
    /** The trainer. */
    FACILITATOR
}
