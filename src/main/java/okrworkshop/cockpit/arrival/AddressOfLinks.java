package okrworkshop.cockpit.arrival;

import java.util.Optional;
import okrworkshop.shared.WorkshopId;
import okrworkshop.takehome.RoomAddresses;
import org.springframework.stereotype.Component;

/** Links that leave the room begin with the address that the room's codes show. */
@Component
class AddressOfLinks implements RoomAddresses {
    private final ShownAddresses addresses;

    AddressOfLinks(ShownAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Optional<String> of(WorkshopId workshop) {
        return addresses.of(workshop).map(RoomAddress::address);
    }
}
