package okrworkshop.workshops.internal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import org.springframework.stereotype.Component;

/** The template versions that workshops keep; workshops with the same version share one in memory. */
@Component
class TemplateCopies {
    private final Templates templates;
    private final ConcurrentMap<String, WorkshopTemplate> bySource = new ConcurrentHashMap<>();

    TemplateCopies(Templates templates) {
        this.templates = templates;
    }

    String source(WorkshopTemplate template) {
        return templates.source(template);
    }

    WorkshopTemplate template(String source) {
        return bySource.computeIfAbsent(source, templates::fromSource);
    }
}
