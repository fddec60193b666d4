package okrworkshop.people;

/**
 * Slows an address down that keeps trying wrong codes. Never locks, counts no success, and is not asked for people who
 * hold a seat. Any thread may call.
 */
public interface FailedCodes {
    /** @throws okrworkshop.shared.RefusedException {@code code.slow-down} (seconds to wait) */
    void check(String address);

    /** Counts a wrong code. */
    void failed(String address);
}
