package okrworkshop.attention.internal;

import java.util.List;
import okrworkshop.attention.GroupPlace;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Documents;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Views of boards that people can be shown. */
@Component
class Views {
    private final Documents documents;

    Views(Documents documents) {
        this.documents = documents;
    }

    /**
     * The view without a card that is hidden from anybody.
     *
     * @throws RefusedException {@code group.unknown}, {@code spotlight.unknown}
     */
    Shown checked(Workshop workshop, Shown wanted) {
        Group group = Doors.group(workshop, wanted.group());
        List<StepTemplate> reached = workshop.template().steps().subList(0, GroupPlace.step(group) + 1);
        boolean view = reached.stream()
                .filter(step -> step.id().equals(wanted.step()))
                .flatMap(step -> step.lenses().stream())
                .anyMatch(lens -> lens.id().equals(wanted.lens()));
        if (!view) {
            throw new RefusedException("spotlight.unknown");
        }
        return new Shown(group.id(), wanted.step(), wanted.lens(), visible(group, wanted.card()) ? wanted.card() : "");
    }

    /** Whether everybody may see the card. */
    private boolean visible(Group group, String card) {
        try {
            return !card.isEmpty()
                    && documents
                            .read(group.document())
                            .card(new CardId(card))
                            .filter(Card::live)
                            .isPresent();
        } catch (IllegalArgumentException noCard) {
            return false;
        }
    }
}
