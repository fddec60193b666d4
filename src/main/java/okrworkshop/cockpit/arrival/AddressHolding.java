package okrworkshop.cockpit.arrival;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** The network address of a room. */
@Component
class AddressHolding implements Holding {
    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(Map.entry("workshop_address", "an address of this installation"));
    }
}
