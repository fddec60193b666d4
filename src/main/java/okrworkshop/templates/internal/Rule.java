package okrworkshop.templates.internal;

import okrworkshop.templates.WorkshopTemplate;

/** Something that a schema can't say. */
interface Rule {
    void check(WorkshopTemplate template, Report report);

    /** Takes problems by place: a JSON pointer into {@code workshop.yaml}. */
    @FunctionalInterface
    interface Report {
        void at(String pointer, String message, String remedy);
    }
}
