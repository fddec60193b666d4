package okrworkshop.report.internal;

import java.util.List;
import okrworkshop.closing.Feedback;
import okrworkshop.report.Asked;
import okrworkshop.report.AskedAfter;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** The feedback with which people end a workshop. */
@Component
class AskedInFeedback implements AskedAfter {
    private final Feedback feedback;

    AskedInFeedback(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public List<Asked> of(PersonId trainer, Workshop workshop) {
        return feedback.results(trainer, workshop.id())
                .map(AskedPeople.after(workshop.template())::of)
                .orElse(List.of());
    }
}
