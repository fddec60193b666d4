package okrworkshop.gallery;

import java.util.List;
import okrworkshop.shared.GroupId;

/**
 * A group's draft as it was when the round was opened.
 *
 * @param statements in the order of the board; none when the group had written nothing
 */
public record Hung(GroupId group, List<Statement> statements) {
    public Hung {
        statements = List.copyOf(statements);
    }

    public boolean says(String card) {
        return statements.stream().anyMatch(statement -> statement.card().equals(card));
    }
}
