package okrworkshop.crew.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** Links that lead into a crew, which lead nowhere from an archive. */
@Component
class CrewHolding implements Holding {
    @Override
    public String name() {
        return "crew";
    }

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("crew_invitation", "a link of this installation"),
                Map.entry("crew_arrival", "a link of this installation"));
    }
}
