package okrworkshop.people.internal;

import org.jspecify.annotations.Nullable;

/** Addresses by which a machine reaches itself, as a servlet container writes them. */
final class Loopback {
    private Loopback() {}

    static boolean is(@Nullable String address) {
        return address != null
                && (address.matches("127(\\.\\d{1,3}){3}")
                        || address.equals("::1")
                        || address.equals("0:0:0:0:0:0:0:1")
                        || address.matches("(?i)::ffff:127(\\.\\d{1,3}){3}"));
    }
}
