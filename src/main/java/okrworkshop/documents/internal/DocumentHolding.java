package okrworkshop.documents.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** Documents, whose content is archived as a state of its own. */
@Component
class DocumentHolding implements Holding {
    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("document", "its state is archived in a part of its own"),
                Map.entry("document_snapshot", "its state is archived in a part of its own"),
                Map.entry("document_block", "the way to the state, and who did what when, is not archived"),
                Map.entry("document_abandoned", "nobody's"));
    }
}
