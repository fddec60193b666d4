package okrworkshop.authoring.ui;

import okrworkshop.templates.WorkshopTemplate;

/** What of a template is open on the page. */
sealed interface Part {
    Part WHOLE = new Whole();
    Part CHECKLISTS = new Checklists();
    Part BEFORE = new BeforeClass();
    Part CLOSING = new Closing();

    /** Title, summary and lengths. */
    record Whole() implements Part {}

    record Step(String id) implements Part {}

    record Checklists() implements Part {}

    /** Survey and materials. */
    record BeforeClass() implements Part {}

    /** Next steps and feedback. */
    record Closing() implements Part {}

    /** The name in addresses. */
    default String key() {
        return switch (this) {
            case Whole ignored -> "workshop";
            case Step step -> "step." + step.id();
            case Checklists ignored -> "checklists";
            case BeforeClass ignored -> "before";
            case Closing ignored -> "closing";
        };
    }

    static Part ofKey(String key) {
        if (key.startsWith("step.")) {
            return new Step(key.substring("step.".length()));
        }
        if (key.equals(BEFORE.key())) {
            return BEFORE;
        }
        if (key.equals(CLOSING.key())) {
            return CLOSING;
        }
        return key.equals(CHECKLISTS.key()) ? CHECKLISTS : WHOLE;
    }

    /** This part, or the whole where the template lacks it. */
    default Part in(WorkshopTemplate template) {
        return switch (this) {
            case Whole ignored -> this;
            case Step step -> template.step(step.id()).isPresent() ? this : WHOLE;
            case Checklists ignored -> template.checklists().isEmpty() ? WHOLE : this;
            case BeforeClass ignored -> template.preparing() ? this : WHOLE;
            case Closing ignored -> template.closing().isPresent() ? this : WHOLE;
        };
    }
}
