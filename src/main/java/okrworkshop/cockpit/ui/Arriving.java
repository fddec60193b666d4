package okrworkshop.cockpit.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import okrworkshop.cockpit.arrival.Arrivals;
import okrworkshop.cockpit.arrival.Networks;
import okrworkshop.cockpit.arrival.RehearsalStage;
import okrworkshop.cockpit.arrival.ShownAddresses;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** What several of the trainer's pages show around the way in. */
@Component
class Arriving {
    private final ShownAddresses addresses;
    private final Networks networks;
    private final Arrivals arrivals;
    private final RehearsalStage stage;
    private final Clock clock;

    Arriving(ShownAddresses addresses, Networks networks, Arrivals arrivals, RehearsalStage stage, Clock clock) {
        this.addresses = addresses;
        this.networks = networks;
        this.arrivals = arrivals;
        this.stage = stage;
        this.clock = clock;
    }

    /** The address for a page that this request asks for. */
    ShownAddress address(VaadinRequest request) {
        return new ShownAddress(addresses, networks, clock, request);
    }

    Arrivals arrivals() {
        return arrivals;
    }

    RehearsalStage stage() {
        return stage;
    }

    RehearsalBanner rehearsal(PersonId trainer, WorkshopId workshop) {
        return new RehearsalBanner(stage, trainer, workshop);
    }

    boolean isRehearsal(WorkshopId workshop) {
        return stage.of(workshop).isPresent();
    }
}
