package okrworkshop.okr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field {@code waived} of objectives and key results: in each line a rule of the writing lint, a space, and why the group
 * keeps what the rule finds. {@code waivers.ts} reads the same on the board.
 */
final class Waivers {
    private static final Pattern LINE = Pattern.compile("([A-Z]+(?:-[A-Z]+)+)\\s+(\\S.*)");

    private Waivers() {}

    /** One for each rule, the first one where two people wrote at once; a line that says no rule or no reason is none. */
    static List<DraftOkr.Waiver> read(String field) {
        Map<String, DraftOkr.Waiver> byRule = new LinkedHashMap<>();
        field.lines().forEach(line -> {
            Matcher waiver = LINE.matcher(line.strip());
            if (waiver.matches()) {
                byRule.putIfAbsent(
                        waiver.group(1),
                        new DraftOkr.Waiver(waiver.group(1), waiver.group(2).strip()));
            }
        });
        return List.copyOf(new ArrayList<>(byRule.values()));
    }
}
