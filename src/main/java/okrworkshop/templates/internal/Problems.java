package okrworkshop.templates.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.templates.TemplateProblem;

/** Collects what is wrong with one template, in the order of the findings. One thread. */
final class Problems {
    /** More than these help nobody. */
    static final int LIMIT = 100;

    private final List<TemplateProblem> found = new ArrayList<>();

    void add(String file, int line, String message, String remedy) {
        if (found.size() < LIMIT) {
            found.add(new TemplateProblem(file, line, message, remedy));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<TemplateProblem> list() {
        return List.copyOf(found);
    }
}
