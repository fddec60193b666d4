package okrworkshop.gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.GroupId;

/**
 * A round as everybody may read it: without what trainers withhold and hide, without whose dots are whose, and with names only
 * when it was opened with names.
 *
 * @param endsAt when the time is up
 * @param total time that was given in all
 * @param closedAt empty while it is open
 * @param each dots of each person
 * @param drafts in the order of the groups
 */
public record WalkResult(
        UUID id,
        int number,
        Instant openedAt,
        Instant endsAt,
        Duration total,
        Optional<Instant> closedAt,
        int each,
        boolean named,
        boolean onWall,
        List<Draft> drafts) {
    public WalkResult {
        drafts = List.copyOf(drafts);
    }

    /**
     * What was said about a group's draft.
     *
     * @param name of the group now
     * @param remarks oldest first
     */
    public record Draft(GroupId group, String name, List<Dotted> statements, List<Remark> remarks) {
        public Draft {
            statements = List.copyOf(statements);
            remarks = List.copyOf(remarks);
        }

        public int dots() {
            return statements.stream()
                    .filter(statement -> !statement.hidden())
                    .mapToInt(Dotted::dots)
                    .sum();
        }

        /** What was said about one statement. */
        public List<Remark> about(String card) {
            return remarks.stream().filter(remark -> remark.card().equals(card)).toList();
        }

        /** Changes with everything that people see of it, and is the same for the same. */
        public int mark() {
            return 31 * statements.hashCode() + remarks.hashCode();
        }
    }

    /**
     * A statement with its dots.
     *
     * @param hidden whether its card is withheld; only ever true for trainers
     */
    public record Dotted(Statement statement, int dots, boolean hidden) {}

    /**
     * A comment.
     *
     * @param card the statement that it is about
     * @param group name of the group that it comes from
     * @param name of the person; empty in a walk without names
     * @param hidden only ever true for trainers
     */
    public record Remark(
            String id, String card, GroupId from, String group, String name, Instant at, String text, boolean hidden) {}

    public boolean open() {
        return closedAt.isEmpty();
    }

    public Optional<Draft> draft(GroupId group) {
        return drafts.stream().filter(draft -> draft.group().equals(group)).findFirst();
    }

    public int dots() {
        return drafts.stream().mapToInt(Draft::dots).sum();
    }

    public int comments() {
        return drafts.stream().mapToInt(draft -> draft.remarks().size()).sum();
    }
}
