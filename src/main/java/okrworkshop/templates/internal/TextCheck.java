package okrworkshop.templates.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the texts of one language against what the structure needs: nothing missing, nothing left over. */
final class TextCheck {
    private TextCheck() {}

    static void check(List<RequiredTexts.Path> required, MessageFile file, Problems problems) {
        String name = file.tree().file();
        for (RequiredTexts.Path needed : required) {
            MessageFile.Entry entry = file.texts().get(needed.path());
            int line = file.line(needed.path());
            if (entry == null) {
                problems.add(name, line, "The text " + needed.path() + " is missing.", remedy(needed));
            } else if (needed.list() != entry.list()) {
                problems.add(
                        name,
                        line,
                        needed.path() + (needed.list() ? " must be a list." : " must be one text."),
                        needed.list() ? "Begin each text on its own line with \"- \"." : "Write it behind the colon.");
            } else if (entry.texts().isEmpty()) {
                problems.add(name, line, "The list " + needed.path() + " is empty.", remedy(needed));
            } else if (!needed.gaps().isEmpty()) {
                SentenceGaps.check(needed, entry.texts().getFirst(), name, line, problems);
            }
        }
        Set<String> known = required.stream().map(RequiredTexts.Path::path).collect(Collectors.toSet());
        for (String path : file.texts().keySet()) {
            if (!known.contains(path)) {
                problems.add(
                        name,
                        file.line(path),
                        "Nothing in workshop.yaml uses the text " + path + ".",
                        Closest.to(path, known)
                                .map(meant -> "Did you mean " + meant + "?")
                                .orElse("Remove it, or add its step, lens or condition there."));
            }
        }
    }

    private static String remedy(RequiredTexts.Path needed) {
        int dot = needed.path().lastIndexOf('.');
        String where = dot < 0 ? "at the top level" : "under " + needed.path().substring(0, dot);
        String what = needed.path().substring(dot + 1);
        return "Add \"" + what + ":\" " + where
                + (needed.list() ? ", one text per line that begins with \"- \"." : ".");
    }
}
