package okrworkshop.cockpit.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import okrworkshop.cockpit.arrival.AddressRule;
import okrworkshop.cockpit.arrival.Networks;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.cockpit.arrival.ShownAddresses;
import okrworkshop.cockpit.arrival.TypedAddress;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.JoinPlaces;

/**
 * The network address that codes and links on the trainer's pages show: one for each workshop, so that laptop, tablet and
 * projector agree. One page's view of it.
 */
final class ShownAddress {
    private final ShownAddresses stored;
    private final Networks networks;
    private final Clock clock;
    private final NetworkAddresses addresses;

    ShownAddress(ShownAddresses stored, Networks networks, Clock clock, VaadinRequest request) {
        this.stored = stored;
        this.networks = networks;
        this.clock = clock;
        this.addresses = NetworkAddresses.of(request);
    }

    /** The address of the moment; another one when this machine has left the network of the last. */
    RoomAddress of(WorkshopId workshop) {
        Optional<RoomAddress> last = stored.of(workshop);
        List<String> ips = networks.ips();
        RoomAddress now = AddressRule.settle(last, addresses.known(ips), ips, clock.instant());
        if (!last.equals(Optional.of(now))) {
            stored.keep(workshop, now);
        }
        return now;
    }

    /** The port that the trainer's browser came to. */
    int port() {
        return addresses.port();
    }

    /** What can be chosen, the chosen one included. */
    List<String> choices(WorkshopId workshop) {
        SequencedSet<String> choices = new LinkedHashSet<>(addresses.known(networks.ips()));
        choices.add(of(workshop).address());
        return List.copyOf(choices);
    }

    /** @throws okrworkshop.shared.RefusedException {@code address.malformed} */
    void choose(WorkshopId workshop, String typed) {
        String address = TypedAddress.of(typed);
        boolean lan = AddressRule.isOwn(address, networks.ips());
        stored.keep(workshop, RoomAddress.chosen(address, lan, clock.instant()));
    }

    /** The trainer has read that it changed. */
    void understood(WorkshopId workshop) {
        stored.keep(workshop, of(workshop).seen());
    }

    String joinLink(Workshop workshop) {
        return of(workshop.id()).address() + "/" + JoinPlaces.join(workshop);
    }

    /** The link on the card of a group's table. */
    String joinLink(Workshop workshop, Group group) {
        return of(workshop.id()).address() + "/" + JoinPlaces.join(workshop, group);
    }

    /** The link as people read it aloud: without the protocol. */
    String spoken(Workshop workshop) {
        return of(workshop.id()).spoken() + "/join";
    }

    /**
     * @param changed hears when the machine has other networks, or somebody chose another address
     * @return ends it
     */
    Runnable listen(Runnable changed) {
        Runnable first = networks.listen(changed);
        Runnable second = stored.listen(changed);
        return () -> {
            first.run();
            second.run();
        };
    }
}
