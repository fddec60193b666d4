package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.attention.Poll;
import okrworkshop.stage.VoteResult;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** What quiz, polls and votes have brought: the quiz, a page for each poll, then the groups' votes. Nothing that is still open. */
final class VotesPicture implements Picture {
    private final Workshop workshop;
    private final List<Page> pages;
    private final int page;
    private final Instant now;

    private VotesPicture(Workshop workshop, List<Page> pages, int page, Instant now) {
        this.workshop = workshop;
        this.pages = List.copyOf(pages);
        this.page = page;
        this.now = now;
    }

    /** One page. */
    sealed interface Page permits QuizPage, PollPage, GroupsPage {}

    /**
     * A poll.
     *
     * @param counts empty as long as nobody may see them
     */
    record PollPage(String question, List<String> choices, boolean scale, boolean closed, List<Integer> counts)
            implements Page {
        PollPage {
            choices = List.copyOf(choices);
            counts = List.copyOf(counts);
        }

        static PollPage of(Poll poll) {
            return new PollPage(
                    poll.question(),
                    poll.choices(),
                    poll.scale(),
                    poll.closed(),
                    poll.open() ? poll.counts() : List.of());
        }
    }

    /** Votes of some groups. */
    record GroupsPage(List<Result> results) implements Page {
        GroupsPage {
            results = List.copyOf(results);
        }
    }

    /** Votes of a group. */
    record Result(String group, VoteResult votes) {}

    static VotesPicture of(WallFacts facts, Stagecraft craft) {
        Workshop workshop = facts.workshop();
        List<Page> pages = new ArrayList<>();
        craft.quiz(workshop).ifPresent(pages::add);
        craft.polls(workshop.id()).reversed().stream().map(PollPage::of).forEach(pages::add);
        if (workshop.step().lenses().stream().anyMatch(lens -> lens.ballot().isPresent())) {
            List<Group> groups = workshop.groups();
            int most = WallGrid.of(groups.size()).most();
            for (int at = 0; at < groups.size(); at += most) {
                pages.add(new GroupsPage(groups.subList(at, Math.min(groups.size(), at + most)).stream()
                        .map(group -> result(workshop, group, craft))
                        .toList()));
            }
        }
        int page = facts.showing().page(facts.now(), Math.max(1, pages.size()));
        return new VotesPicture(workshop, pages, page, facts.now());
    }

    private static Result result(Workshop workshop, Group group, Stagecraft craft) {
        return new Result(
                group.name(),
                craft.board(group)
                        .map(board -> VoteResult.of(workshop.step(), board))
                        .orElse(new VoteResult(false, List.of())));
    }

    @Override
    public int pages() {
        return Math.max(1, pages.size());
    }

    @Override
    public Component draw() {
        return new ProjectedVotes(workshop, pages, page, now);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VotesPicture that
                && workshop.equals(that.workshop)
                && pages.equals(that.pages)
                && page == that.page;
    }

    @Override
    public int hashCode() {
        return pages.hashCode();
    }
}
