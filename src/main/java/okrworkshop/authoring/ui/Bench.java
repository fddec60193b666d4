package okrworkshop.authoring.ui;

import java.util.List;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateEdit;
import okrworkshop.templates.WorkshopTemplate;

/** What the parts of the page work on. */
interface Bench {
    WorkshopTemplate template();

    /** Whether the person may change the template. */
    boolean writable();

    /** The language in which the person reads. */
    Language reading();

    /**
     * Saves texts and numbers; the fields stay as they are.
     *
     * @throws okrworkshop.shared.RefusedException what the field has to say
     */
    void write(TemplateEdit edit);

    /** Saves what changes the structure, and draws the part anew. */
    void rebuild(String focus, List<TemplateEdit> edits);

    /** Saves what changes the structure, says a sentence about it, and draws the part anew. */
    void rebuild(String focus, List<TemplateEdit> edits, String said);

    /** Is called after each change that was saved, until the part is drawn anew. */
    void afterWrite(Runnable action);

    Landmarks landmarks();
}
