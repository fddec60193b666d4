package okrworkshop.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import okrworkshop.okr.DraftOkr;
import okrworkshop.shared.Language;

/** What is handed over: the drafts of one group or of several. */
public record Handover(About about, List<Team> teams) {
    public Handover {
        teams = List.copyOf(teams);
    }

    /**
     * @param workshopId makes ids in calendars unique
     * @param parent the goal above, as the trainer typed it
     * @param date of the content
     * @param language of the few words that the product adds
     */
    public record About(
            String workshopId,
            String title,
            String parent,
            LocalDate cycleStart,
            LocalDate cycleEnd,
            LocalDate date,
            Language language) {}

    /**
     * A group with its draft.
     *
     * @param number of the group in the workshop
     * @param version number of the draft's last change
     * @param lintOpen codes of what the writing lint finds and the group has not settled, by id of the card
     * @param superior texts of the superior OKR's entries, by id
     * @param reviewed whether another group has submitted a review of the draft
     */
    public record Team(
            int number,
            String name,
            long version,
            List<String> members,
            DraftOkr draft,
            Map<String, List<String>> lintOpen,
            Map<String, String> superior,
            boolean reviewed) {
        public Team {
            members = List.copyOf(members);
            lintOpen = Map.copyOf(lintOpen);
            superior = Map.copyOf(superior);
        }
    }
}
