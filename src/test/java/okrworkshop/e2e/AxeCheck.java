package okrworkshop.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at pages with axe, through open shadow roots too, and keeps what hinders people seriously. */
final class AxeCheck {
    private static final Set<String> HINDERING = Set.of("serious", "critical");

    private final Set<String> found = new TreeSet<>();
    private int pages;

    void look(Page page, String name) {
        pages++;
        page.waitForFunction("() => document.title !== ''");
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> HINDERING.contains(rule.getImpact()))
                        .forEach(rule -> rule.getNodes().forEach(node -> found.add(line(name, rule, node))));
    }

    /** What was found so far: page, rule, where and why. */
    List<String> found() {
        return List.copyOf(found);
    }

    int pages() {
        return pages;
    }

    private static String line(String name, Rule rule, CheckedNode node) {
        return "%s: %s at %s: %s".formatted(name, rule.getId(), node.getTarget(), node.getFailureSummary());
    }
}
