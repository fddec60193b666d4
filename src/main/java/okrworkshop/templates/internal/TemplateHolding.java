package okrworkshop.templates.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import org.springframework.stereotype.Component;

/** Templates, of which an archive holds the one that the workshop uses. */
@Component
class TemplateHolding implements Holding {
    @Override
    public String name() {
        return "templates";
    }

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("template_draft", "the installation's; the workshop's own method is archived as a file"),
                Map.entry("template_version", "the installation's; the workshop's own method is archived as a file"));
    }
}
