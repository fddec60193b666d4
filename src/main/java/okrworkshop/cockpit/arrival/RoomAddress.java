package okrworkshop.cockpit.arrival;

import java.net.URI;
import java.time.Instant;

/**
 * What the codes and links of a workshop begin with.
 *
 * @param address without a slash at the end
 * @param lan whether it is one of this machine's own, which goes when the machine changes its network
 * @param former the address that it had to replace by itself, empty when somebody chose it
 */
public record RoomAddress(String address, boolean lan, String former, Instant changedAt) {
    /** Chosen by somebody, or the first. */
    public static RoomAddress chosen(String address, boolean lan, Instant at) {
        return new RoomAddress(address, lan, "", at);
    }

    /** Whether the old codes on the wall lead nowhere. */
    public boolean moved() {
        return !former.isEmpty();
    }

    RoomAddress movedTo(String other, Instant at) {
        return new RoomAddress(other, true, address, at);
    }

    /** The same, and people know. */
    public RoomAddress seen() {
        return new RoomAddress(address, lan, "", changedAt);
    }

    /** The address as people read it aloud: without the protocol. */
    public String spoken() {
        return address.replaceFirst("^https?://", "");
    }

    /** The host of an address, as it stands in it. */
    public static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? "" : host;
    }
}
