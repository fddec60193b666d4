package okrworkshop.templates.internal;

import okrworkshop.templates.WorkshopTemplate;

/** The templates of this product, for tests that need real steps and words. */
public final class ShippedTemplate {
    private ShippedTemplate() {}

    /** @param id folder of the template, {@code okr-cocreation} or another one */
    public static WorkshopTemplate byId(String id) {
        return BuiltInTemplates.in(ShippedTemplate.class.getClassLoader()).templates().stream()
                .filter(files -> files.folder().equals("workshops/" + id))
                .map(files -> new TemplateLoader().loadKept(files))
                .findFirst()
                .orElseThrow();
    }
}
