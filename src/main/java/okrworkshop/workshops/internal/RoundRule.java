package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.people.Role;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.LensRound;
import okrworkshop.workshops.Workshop;

/** Who may begin and end rounds, and with which settings (rules R1 and R3). Pure. */
final class RoundRule {
    private RoundRule() {}

    /** The next round of a lens, as the template has it, once the one before is over. */
    static Optional<Refusal> open(Workshop now, Role role, Operation.OpenRound open, DocumentView document) {
        boolean planned = PlannedRound.reached(now).stream()
                .filter(plan -> mayReveal(role, plan))
                .filter(plan -> plan.open(document).isEmpty())
                .anyMatch(plan -> open.equals(plan.opening(plan.in(document).size() + 1)));
        return planned ? Optional.empty() : Optional.of(Refusal.of("round.not-allowed"));
    }

    /** A round that does not exist is the document's own matter. */
    static Optional<Refusal> close(Workshop now, Role role, Operation.CloseRound close) {
        boolean allowed = PlannedRound.reached(now).stream()
                .filter(plan -> plan.names(close.round()))
                .anyMatch(plan -> mayReveal(role, plan));
        return allowed ? Optional.empty() : Optional.of(Refusal.of("round.not-allowed"));
    }

    private static boolean mayReveal(Role role, PlannedRound plan) {
        return role == Role.FACILITATOR || plan.settings().reveal() == LensRound.Reveal.GROUP;
    }
}
