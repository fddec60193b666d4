package okrworkshop.templates.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.WorkshopTemplate;

/**
 * The templates that loaded, the newest version of each, and what is wrong with the others.
 *
 * @param templates by id
 */
record Library(SortedMap<String, WorkshopTemplate> templates, List<TemplateProblem> problems) {
    /** @param own the installation's own templates; they stand before built-in ones of the same version */
    static Library load(TemplateLoader loader, Found builtIn, Found own) {
        SortedMap<String, WorkshopTemplate> templates = new TreeMap<>();
        List<TemplateProblem> problems = new ArrayList<>();
        for (Found found : List.of(builtIn, own)) {
            problems.addAll(found.problems());
            Map<String, String> folders = new HashMap<>();
            for (TemplateFiles files : found.templates()) {
                TemplateLoader.Loaded loaded = loader.load(files);
                problems.addAll(loaded.problems());
                loaded.template()
                        .filter(template -> alone(template, files, folders, problems))
                        .ifPresent(template -> templates.merge(template.id(), template, Library::newer));
            }
        }
        return new Library(templates, List.copyOf(problems));
    }

    private static WorkshopTemplate newer(WorkshopTemplate old, WorkshopTemplate other) {
        return other.version() >= old.version() ? other : old;
    }

    private static boolean alone(
            WorkshopTemplate template,
            TemplateFiles files,
            Map<String, String> folders,
            List<TemplateProblem> problems) {
        String other = folders.putIfAbsent(template.id() + " " + template.version(), files.folder());
        if (other == null) {
            return true;
        }
        problems.add(new TemplateProblem(
                files.path(TemplateFiles.STRUCTURE),
                1,
                "The template \"" + template.id() + "\" with version " + template.version() + " lies in " + other
                        + " already.",
                "Raise the version, or give the copy another id."));
        return false;
    }
}
