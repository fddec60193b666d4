package okrworkshop.takehome.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** Pages that an archive can't hold, since their links lead to this server; and addresses, which are for one mail alone. */
@Component
class TakeHomeHolding implements Holding {
    @Override
    public String name() {
        return "takehome";
    }

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("take_home", "whether pages of this installation are open"),
                Map.entry("take_home_address", "left for one mail, and nothing else"));
    }
}
