package okrworkshop.lint.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pairs quantities that stand for a change. */
final class Changes {
    private static final Pattern ARROW = Pattern.compile("[^,;。\\d]{0,6}?(?:→|->|-->|=>|⇒|➜|>>|至|到)\\s*[^,;。\\d]{0,4}");
    private static final Pattern BARE_ARROW =
            Pattern.compile("\\s*[a-z\\u4e00-\\u9fff]{0,6}\\s*(?:→|->|-->|=>|⇒|➜|>>)\\s*[a-z\\u4e00-\\u9fff]{0,4}\\s*");
    private static final Pattern HAN_BETWEEN = Pattern.compile("[^;。\\d]{0,14}?(?:到|至|为|成)\\s*[^,;。\\d]{0,4}");
    private static final Pattern HAN_BEFORE = Pattern.compile(".*(?:从|由|自|原来?的?|原先)[^,;。\\d]{0,10}$");
    private static final Pattern EN_BETWEEN =
            Pattern.compile("(?:\\s+[a-z/'-]+){0,6}?\\s*\\b(?:to|towards?)\\s+(?:[a-z/'-]+\\s+){0,3}?");
    private static final Pattern EN_BEFORE = Pattern.compile(".*\\bfrom\\s+(?:[a-z'-]+\\s+){0,3}$");

    private Changes() {}

    static List<Change> in(String open, List<Quantity> quantities) {
        var found = new ArrayList<Change>();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity from = quantities.get(i);
            Quantity to = quantities.get(i + 1);
            if (to.span().start() < from.span().end()) {
                continue;
            }
            String before = open.substring(
                    i == 0 ? 0 : quantities.get(i - 1).span().end(), from.span().start());
            String between = open.substring(from.span().end(), to.span().start());
            boolean han = HAN_BEFORE.matcher(before).matches()
                    && (HAN_BETWEEN.matcher(between).matches()
                            || ARROW.matcher(between).matches());
            boolean english = EN_BEFORE.matcher(before).matches()
                    && EN_BETWEEN.matcher(between).matches();
            if (han || english || BARE_ARROW.matcher(between).matches()) {
                found.add(new Change(from, to));
                i++;
            }
        }
        return found;
    }
}
