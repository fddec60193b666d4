package okrworkshop.templates;

import java.util.List;
import okrworkshop.shared.Language;

/**
 * One change of a template that a trainer makes in the app. Ids are those of the template; an edit that names something
 * that isn't there is refused with {@code template.part-unknown}.
 */
public sealed interface TemplateEdit {
    /** A text by its path, such as {@code steps.look.title}; an empty one is kept and found by the check. */
    record Text(Language language, String path, String text) implements TemplateEdit {}

    /** A list of texts by its path, such as {@code steps.look.prompts}; an empty list takes it out. */
    record Texts(Language language, String path, List<String> texts) implements TemplateEdit {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** The length of a step; what the preset promises follows by itself. */
    record Minutes(String step, String preset, int minutes) implements TemplateEdit {}

    /**
     * Steps that are counted through are so afterwards too, here and when one is removed.
     *
     * @param to place from 0, counted without the step itself
     */
    record MoveStep(String step, int to) implements TemplateEdit {}

    /** Takes a step out, with its texts; the last one stays. */
    record RemoveStep(String step) implements TemplateEdit {}

    /** Puts a condition in the place of the one with its id, or behind the others. */
    record PutGate(String step, Gate gate) implements TemplateEdit {}

    record RemoveGate(String step, String gate) implements TemplateEdit {}

    /** Names the checklist with which groups look at their own work of a step; empty for none. */
    record StepChecklist(String step, String checklist) implements TemplateEdit {}

    /** Adds a question at the end of a form. */
    record AddQuestion(String step, String lens, String question) implements TemplateEdit {}

    /** The last question of a form stays. */
    record RemoveQuestion(String step, String lens, String question) implements TemplateEdit {}

    /** Adds an item behind the last one of its dimension. */
    record AddItem(String checklist, String item, String dimension) implements TemplateEdit {}

    /** The last item of a checklist stays. */
    record RemoveItem(String checklist, String item) implements TemplateEdit {}

    /** @param to place from 0, counted without the item itself */
    record MoveItem(String checklist, String item, int to) implements TemplateEdit {}
}
