package okrworkshop.takehome;

import java.util.Map;
import java.util.Optional;

/**
 * How the mail of a workshop stands.
 *
 * @param waiting people whose address is kept, those included to whom it failed
 * @param failed of them, by reason
 * @param sent mails that have gone out since the workshop began
 * @param progress of what is being sent now
 * @param link what links in mails begin with; empty when nobody knows
 */
public record Mailing(
        int waiting, Map<MailFailure, Integer> failed, int sent, Optional<Progress> progress, Optional<String> link) {
    public Mailing {
        failed = Map.copyOf(failed);
    }

    /** @param done of all, sent or not */
    public record Progress(int done, int all) {}
}
