package okrworkshop.cockpit.arrival;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which address a workshop shows, after what was shown last and the networks of the moment. Pure. */
public final class AddressRule {
    private AddressRule() {}

    /**
     * @param last what was shown last
     * @param known addresses by which this machine may be reached, the most promising first; never empty
     * @param ips of this machine on its networks
     */
    public static RoomAddress settle(
            Optional<RoomAddress> last, List<String> known, Collection<String> ips, Instant at) {
        if (last.isEmpty()) {
            return RoomAddress.chosen(known.getFirst(), isOwn(known.getFirst(), ips), at);
        }
        RoomAddress shown = last.get();
        if (!shown.lan() || isOwn(shown.address(), ips)) {
            return shown;
        }
        // Without any network nothing is better than the old one, which may come back.
        return known.stream()
                .filter(address -> isOwn(address, ips))
                .findFirst()
                .map(address -> shown.movedTo(address, at))
                .orElse(shown);
    }

    /** Whether the address names one of this machine's networks. */
    public static boolean isOwn(String address, Collection<String> ips) {
        return ips.contains(RoomAddress.host(address));
    }
}
