package okrworkshop.stage.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** What screens show, which is over with the moment. */
@Component
class StageHolding implements Holding {
    @Override
    public String name() {
        return "stage";
    }

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("projector_scene", "over with the moment"),
                Map.entry("coming_step", "over with the moment"),
                Map.entry("guidance", "over with the moment"));
    }
}
