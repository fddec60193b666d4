package okrworkshop.people;

/**
 * A seat just taken or come back to.
 *
 * @param token secret of the cookie or {@code Authorization: Bearer}; stored only as a hash
 * @param returnCode short code that brings the person back on any device, at least 40 bits, shown to its owner only
 */
public record JoinedSeat(Seat seat, String token, String returnCode) {}
