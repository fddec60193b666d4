package okrworkshop.people.internal;

/** The kinds of people that requests can come from. */
final class Authorities {
    static final String TRAINER = "TRAINER";
    static final String GUEST = "GUEST";
    static final String SEAT = "SEAT";
    static final String TRAINER_ROLE = "ROLE_" + TRAINER;
    static final String GUEST_ROLE = "ROLE_" + GUEST;
    static final String SEAT_ROLE = "ROLE_" + SEAT;

    private Authorities() {}
}
