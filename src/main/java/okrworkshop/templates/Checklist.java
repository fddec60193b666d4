package okrworkshop.templates;

import java.util.List;

/**
 * What reviewers answer about a draft, or a group about its own work of a step. Texts under {@code checklists.<id>.}: {@code
 * title}, {@code dimensions.<dimension>}, {@code items.<item>}.
 */
public record Checklist(String id, List<Item> items) {
    public Checklist {
        items = List.copyOf(items);
    }

    public record Item(String id, String dimension) {}
}
