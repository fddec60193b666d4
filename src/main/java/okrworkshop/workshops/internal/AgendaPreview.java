package okrworkshop.workshops.internal;

import okrworkshop.shared.Language;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.StepPreview;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Previews out of the bodies that the agenda is made of. */
@Component
class AgendaPreview implements StepPreview {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String json(WorkshopTemplate template, String stepId, String preset, Language language) {
        return JSON.writeValueAsString(
                PreviewBody.of(template, template.step(stepId).orElseThrow(), preset, language));
    }
}
