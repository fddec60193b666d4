package okrworkshop.people;

/** What a person is in a workshop. */
public enum Role {
    PARTICIPANT,
    /** The trainer, or one who helps. */
    FACILITATOR,
    /** Looks on beside the trainers; changes nothing. */
    OBSERVER
}
