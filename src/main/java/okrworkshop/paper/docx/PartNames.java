package okrworkshop.paper.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** How the parts of a package name each other. */
final class PartNames {
    private PartNames() {}

    /** Where the relations of a part stand. */
    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** @param target as it is written in the relations of the part */
    static String resolve(String part, String target) {
        String path = target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    static String extension(String part) {
        String file = part.substring(part.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
