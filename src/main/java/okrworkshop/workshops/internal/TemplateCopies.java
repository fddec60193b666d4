package okrworkshop.workshops.internal;

import okrworkshop.shared.RecentlyUsed;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import org.springframework.stereotype.Component;

/** The template versions that workshops keep; workshops with the same version share one in memory. */
@Component
class TemplateCopies {
    private static final int MOST = 100;

    private final Templates templates;
    private final RecentlyUsed<String, WorkshopTemplate> bySource = new RecentlyUsed<>(MOST);

    TemplateCopies(Templates templates) {
        this.templates = templates;
    }

    String source(WorkshopTemplate template) {
        return templates.source(template);
    }

    WorkshopTemplate template(String source) {
        return bySource.get(source).orElseGet(() -> bySource.keepFirst(source, templates.fromSource(source)));
    }
}
