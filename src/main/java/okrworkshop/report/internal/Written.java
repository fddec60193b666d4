package okrworkshop.report.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okrworkshop.lint.RuleId;
import okrworkshop.report.WrittenStatements;
import okrworkshop.report.WrittenStatements.Mistake;
import okrworkshop.writing.Mistakes;

/** Adds up what the lint finds in all groups. Pure. */
final class Written {
    private Written() {}

    static WrittenStatements of(List<Mistakes> groups) {
        Map<RuleId, Mistake> sums = new EnumMap<>(RuleId.class);
        groups.forEach(group -> group.byRule()
                .forEach((rule, statements) -> sums.merge(rule, new Mistake(rule, statements, 1), Written::plus)));
        return new WrittenStatements(
                groups.stream().mapToInt(Written::statements).sum(),
                (int) groups.stream().filter(group -> statements(group) > 0).count(),
                sums.values().stream()
                        .sorted(Comparator.comparing(Mistake::statements)
                                .reversed()
                                .thenComparing(Mistake::rule))
                        .toList());
    }

    private static int statements(Mistakes group) {
        return group.objectives() + group.keyResults();
    }

    private static Mistake plus(Mistake one, Mistake other) {
        return new Mistake(one.rule(), one.statements() + other.statements(), one.groups() + other.groups());
    }
}
