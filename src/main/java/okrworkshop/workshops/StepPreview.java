package okrworkshop.workshops;

import okrworkshop.shared.Language;
import okrworkshop.templates.WorkshopTemplate;

/** A step of a template as participants would get it, for the element {@code okr-step-preview}. Any thread may call. */
public interface StepPreview {
    /**
     * Stands half-written templates: a text that is missing is empty, a preset that is missing leaves no minutes.
     *
     * @return JSON: {@code StepPreviewBody} in {@code preview-body.ts}
     * @throws java.util.NoSuchElementException when the template has no such step
     */
    String json(WorkshopTemplate template, String stepId, String preset, Language language);
}
