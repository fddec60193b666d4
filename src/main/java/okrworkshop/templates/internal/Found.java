package okrworkshop.templates.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.templates.TemplateProblem;

/** Template folders as they were found, and what could not even be read. */
record Found(List<TemplateFiles> templates, List<TemplateProblem> problems) {
    Found {
        templates = List.copyOf(templates);
        problems = List.copyOf(problems);
    }

    Found and(Found other) {
        List<TemplateFiles> all = new ArrayList<>(templates);
        all.addAll(other.templates);
        List<TemplateProblem> wrong = new ArrayList<>(problems);
        wrong.addAll(other.problems);
        return new Found(all, wrong);
    }
}
